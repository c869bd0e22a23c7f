package org.cotejo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A newcomer opens GraphiQL, presses the triangle, and sees what was said. */
@QuarkusTest
class GraphiqlTest {

    private static final Path SCREENSHOT = Path.of("target/graphiql.png");

    @TestHTTPResource("/graphiql")
    URL page;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql"})
    void shortAddressesLeadToThePage(String path) {
        String location = given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertThat(location).endsWith("/graphiql/");
    }

    @Test
    void firstTabAnswers() throws IOException {
        ChromeDriver browser = new ChromeDriver(driver(), options());
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

    private static ChromeDriverService driver() {
        Path driver = installed("chromedriver");
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium").toFile());
        // In a container the tests may run as root, where Chromium's sandbox does not start.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--window-size=1400,900");
        return options;
    }

    private static Path installed(String program) {
        List<Path> found = Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), program + " is not installed, so GraphiQL was not tried in a browser");
        return found.get(0);
    }
}
