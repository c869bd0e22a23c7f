package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An editor works in GraphiQL, and a second window, the search and the page show what was done. */
@QuarkusTest
@TestProfile(GraphiqlSessionTest.Empty.class)
class GraphiqlSessionTest {

    /** An empty database, and an index of it. */
    public static class Empty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(new WithIndex().getConfigOverrides());
            overrides.put("cotejo.database.url.h2", "jdbc:h2:mem:session;DB_CLOSE_DELAY=-1");
            overrides.put("cotejo.corpus", "none");
            return overrides;
        }
    }

    private static final By ANSWER = By.cssSelector(".graphiql-response");

    @TestHTTPResource("/")
    URL service;

    @Inject
    MeterRegistry meters;

    private ChromeDriver browser;
    private WebDriverWait patience;

    @BeforeEach
    void open() {
        browser = Browser.start(1400, 900, Map.of());
        patience = new WebDriverWait(browser, Duration.ofSeconds(60));
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    private void openGraphiql() {
        browser.get(service + "graphiql/");
        patience.until(ExpectedConditions.elementToBeClickable(By.className("graphiql-execute-button")));
    }

    /** Puts text into an editor; typed, it would close brackets by itself. */
    private void write(String editor, String text) {
        WebElement area = patience.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(editor)));
        browser.executeScript("arguments[0].CodeMirror.setValue(arguments[1])", area, text);
    }

    private void run(String document) {
        write(".graphiql-query-editor .CodeMirror", document);
        // Until it has read the document, it would ask for the operation of the one before.
        patience.until(ExpectedConditions.textToBe(By.cssSelector(".graphiql-tab-active"), "<untitled>"));
        browser.findElement(By.className("graphiql-execute-button")).click();
    }

    /** Runs a document until its answer has a text, and returns the whole of it. */
    private String answer(String document, String awaited) {
        run(document);
        patience.until(ExpectedConditions.textToBePresentInElementLocated(ANSWER, awaited));
        String answer = browser.findElement(ANSWER).getText();
        assertThat(answer).doesNotContain("\"errors\"");
        return answer;
    }

    @Test
    void whatAnEditorDoesIsSeenAtOnce() throws Exception {
        openGraphiql();
        String watching = browser.getWindowHandle();
        run("subscription { statementAdded { slug wordings { kind text } } }");
        patience.until(open -> meters.get("cotejo.http.subscriptions").gauge().value() == 1);

        browser.switchTo().newWindow(WindowType.TAB);
        String editing = browser.getWindowHandle();
        openGraphiql();
        browser.findElement(By.xpath("//button[text()='Headers']")).click();
        write(
                ".graphiql-editor-tool .graphiql-editor:not(.hidden) .CodeMirror",
                "{\"Authorization\": \"Bearer " + Tokens.of(Role.EDITOR, "Ana Pérez") + "\"}");
        answer("""
                mutation { recordSource(input: { slug: "version", publisher: "Presidencia de la República", kind: TRANSCRIPT })
                  { source { slug } userErrors { message } } }""", "\"version\"");
        answer("""
                mutation { recordEvent(input: { slug: "conferencia", startDate: "2026-01-21",
                    names: [{ language: "es", value: "Conferencia" }] }) { event { slug } userErrors { message } } }""", "\"conferencia\"");
        answer("""
                mutation { recordStatement(input: { slug: "soberana", kind: DIRECT, event: "conferencia",
                    attributedAs: "Claudia Sheinbaum", wordings: [
                      { kind: ORIGINAL, language: "es-MX", text: "Es una decisión soberana.", source: "version", method: TRANSCRIPTION }
                      { kind: TRANSLATION, language: "en", text: "It is a private decision.", derivedFrom: 1 }
                      { kind: TRANSLATION, language: "en", text: "It is a sovereign decision.", derivedFrom: 1 } ] })
                  { statement { slug } userErrors { message } } }""", "\"soberana\"");

        browser.switchTo().window(watching);
        patience.until(ExpectedConditions.textToBePresentInElementLocated(ANSWER, "It is a sovereign decision."));
        assertThat(browser.findElement(ANSWER).getText())
                .contains("soberana", "Es una decisión soberana.", "It is a private decision.");
        Files.write(Path.of("target/graphiql-subscription.png"), browser.getScreenshotAs(OutputType.BYTES));

        browser.switchTo().window(editing);
        String wordings = answer(
                "{ statement(slug: \"soberana\") { wordings(filter: { languages: [\"en\"] }) { id revision } } }",
                "\"id\"");
        String id = wordings.replaceFirst("(?s).*?\"id\": \"([^\"]+)\".*", "$1");
        String revise =
                "mutation { reviseWording(input: { wording: \"" + id + "\", expectedRevision: %d, text: \"%s\" })"
                        + " { wording { revision text } userErrors { code changes { field before after } } } }";
        answer(revise.formatted(1, "It is her own decision."), "It is her own decision.");
        assertThat(answer(revise.formatted(1, "It is his decision."), "STALE"))
                .contains("It is a private decision.", "It is her own decision.")
                .doesNotContain("his decision");
        answer(
                "mutation { reviewWording(input: { wording: \"" + id + "\", expectedRevision: 2, state: REVIEWED })"
                        + " { wording { state } userErrors { message } } }",
                "REVIEWED");
        String history = answer(
                "{ node(id: \"" + id + "\") { ... on Wording { revisions { number by operation } } } }",
                "reviewWording");
        assertThat(history).contains("recordStatement", "reviseWording", "Ana Pérez");
        Files.write(Path.of("target/graphiql-editor.png"), browser.getScreenshotAs(OutputType.BYTES));

        // The index follows the data a moment later.
        String search =
                "{ search(query: \"her own decision\") { edges { matched { text } node { ... on Statement { slug } } } } }";
        patience.until(found -> {
            run(search);
            return browser.findElement(ANSWER).getText().contains("It is her own decision.");
        });
        browser.get(service + "statements/soberana?lang=en");
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("Es una decisión soberana.", "It is her own decision.", "It is a sovereign decision.");
    }
}
