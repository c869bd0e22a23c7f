package org.cotejo.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cotejo.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Pages in a real browser: accessible, at home on a phone and on a desk, by day and by night, and readable without scripts. */
@QuarkusTest
class PageBrowserTest {

    private static final Map<String, Object> NO_SCRIPTS =
            Map.of("profile.managed_default_content_settings.javascript", 2);

    private static final List<String> PAGES = List.of(
            "/",
            PageTest.STATEMENT,
            "/statements/trump-hitting-land",
            PageTest.EVENT,
            PageTest.STATEMENT + "/card",
            "/search?q=decisi%C3%B3n",
            "/statements/nobody-said-this");

    @TestHTTPResource("/")
    URI root;

    @ParameterizedTest
    @CsvSource({"360, es, light", "360, en, dark", "1280, en, light", "1280, es, dark"})
    void pagesAreAccessibleAndFitTheScreen(int width, String language, String scheme) throws IOException {
        ChromeDriver browser = Browser.start(width, 900, Map.of());
        try {
            // A window without a screen is never narrower than 500 pixels, so a phone is emulated.
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String page : PAGES) {
                browser.get(root.resolve(page + (page.contains("?") ? "&" : "?") + "lang=" + language)
                        .toString());
                assertThat(browser.findElement(By.tagName("html")).getAttribute("lang"))
                        .isEqualTo(language);
                assertThat(browser.executeScript("return matchMedia('(prefers-color-scheme: dark)').matches"))
                        .isEqualTo(scheme.equals("dark"));
                assertThat(browser.executeScript("const page = document.documentElement;"
                                + " return page.scrollWidth - page.clientWidth"))
                        .as("how much wider than the screen " + page + " is")
                        .isEqualTo(0L);
                Results results = new AxeBuilder().analyze(browser);
                assertThat(results.getViolations())
                        .as(page)
                        .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
                        .isEmpty();
                assertThat(results.getPasses()).isNotEmpty();
                Files.write(
                        Path.of("target/page-" + PAGES.indexOf(page) + "-" + width + "-" + language + ".png"),
                        browser.getScreenshotAs(OutputType.BYTES));
            }
        } finally {
            browser.quit();
        }
    }

    @Test
    void quotationIsCopiedWithItsCredit() {
        ChromeDriver browser = Browser.start(1280, 900, Map.of());
        try {
            browser.executeCdpCommand(
                    "Browser.grantPermissions",
                    Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
            browser.get(root.resolve(PageTest.STATEMENT + "?lang=en").toString());
            WebElement button = browser.findElement(By.cssSelector(".original .copy"));
            button.click();
            new WebDriverWait(browser, Duration.ofSeconds(10))
                    .until(ExpectedConditions.textToBePresentInElement(button, "Copied"));
            assertThat((String) browser.executeAsyncScript(
                            "navigator.clipboard.readText().then(arguments[arguments.length - 1])"))
                    .startsWith("“Es decir, se pone primero a México, por encima de todo,")
                    .contains("soberana.”\n")
                    .contains("Claudia Sheinbaum");
        } finally {
            browser.quit();
        }
    }

    @Test
    void everythingIsThereWithoutScripts() {
        ChromeDriver browser = Browser.start(1280, 900, NO_SCRIPTS);
        try {
            browser.get(root.resolve(PageTest.STATEMENT + "?lang=en").toString());
            assertThat(browser.findElement(By.cssSelector(".original blockquote"))
                            .getText())
                    .contains("es una decisión soberana");
            assertThat(browser.findElements(By.cssSelector(".wording"))).hasSize(8);
            assertThat(browser.findElements(By.cssSelector(".copy"))).noneMatch(WebElement::isDisplayed);
        } finally {
            browser.quit();
        }
    }
}
