package org.cotejo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A newcomer opens GraphiQL, presses the triangle, and sees what was said; an editor puts a token beside it. */
@QuarkusTest
class GraphiqlTest {

    private static final Path SCREENSHOT = Path.of("target/graphiql.png");

    @TestHTTPResource("/graphiql")
    URL page;

    @TestHTTPResource("/statements/s37-decision-soberana?lang=en")
    URL statement;

    @Test
    void shortAddressLeadsToThePage() {
        String location = given().redirects()
                .follow(false)
                .get("/graphiql")
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertThat(location).endsWith("/graphiql/");
    }

    @Test
    void firstTabAnswers() throws IOException {
        ChromeDriver browser = Browser.start(1400, 900, Map.of());
        try {
            browser.get(page.toString());
            WebDriverWait patience = new WebDriverWait(browser, Duration.ofSeconds(60));
            WebElement run =
                    patience.until(ExpectedConditions.elementToBeClickable(By.className("graphiql-execute-button")));
            assertThat(browser.findElements(By.cssSelector(".graphiql-tab")))
                    .extracting(WebElement::getText)
                    .containsExactly("FirstQuery", "EventPage", "AllWordings", "FindAPhrase");
            run.click();
            WebElement answer = browser.findElement(By.cssSelector(".graphiql-response"));
            patience.until(ExpectedConditions.textToBePresentInElement(answer, "es una decisión soberana"));
            assertThat(answer.getText()).contains("sovereign decision").doesNotContain("errors");
            Files.write(SCREENSHOT, browser.getScreenshotAs(OutputType.BYTES));
        } finally {
            browser.quit();
        }
    }

    @Test
    void pageLeadsToItsQuery() {
        ChromeDriver browser = Browser.start(1400, 900, Map.of());
        try {
            // What GraphiQL keeps from a visit before must not hide the query.
            browser.get(page.toString());
            WebDriverWait patience = new WebDriverWait(browser, Duration.ofSeconds(60));
            patience.until(ExpectedConditions.elementToBeClickable(By.className("graphiql-execute-button")));
            browser.get(statement.toString());
            browser.findElement(By.cssSelector("a[href^='/graphiql/#']")).click();
            WebElement run =
                    patience.until(ExpectedConditions.elementToBeClickable(By.className("graphiql-execute-button")));
            assertThat(browser.findElement(By.cssSelector(".graphiql-tab-active"))
                            .getText())
                    .isEqualTo("StatementPage");
            run.click();
            WebElement answer = browser.findElement(By.cssSelector(".graphiql-response"));
            patience.until(ExpectedConditions.textToBePresentInElement(answer, "s37-decision-soberana"));
            assertThat(answer.getText()).doesNotContain("errors");
        } finally {
            browser.quit();
        }
    }

    @Test
    void headersTabTakesAToken() {
        ChromeDriver browser = Browser.start(1400, 900, Map.of());
        try {
            browser.get(page + "/#query=query%20Viewer%20%7B%20viewer%20%7B%20name%20roles%20%7D%20%7D");
            WebDriverWait patience = new WebDriverWait(browser, Duration.ofSeconds(60));
            WebElement run =
                    patience.until(ExpectedConditions.elementToBeClickable(By.className("graphiql-execute-button")));
            browser.findElement(By.xpath("//button[text()='Headers']")).click();
            WebElement editor = patience.until(ExpectedConditions.visibilityOfElementLocated(
                    By.cssSelector(".graphiql-editor-tool .graphiql-editor:not(.hidden) .CodeMirror")));
            // Typed, it would close brackets by itself.
            browser.executeScript(
                    "arguments[0].CodeMirror.setValue(arguments[1])",
                    editor,
                    "{\"Authorization\": \"Bearer " + Tokens.of(Role.EDITOR, "Ana Pérez") + "\"}");
            run.click();
            WebElement answer = browser.findElement(By.cssSelector(".graphiql-response"));
            patience.until(ExpectedConditions.textToBePresentInElement(answer, "Ana Pérez"));
            assertThat(answer.getText()).contains("EDITOR").doesNotContain("errors");
        } finally {
            browser.quit();
        }
    }
}
