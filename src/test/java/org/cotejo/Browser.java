package org.cotejo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser without a screen; where there is none, the test that wants it is skipped. */
public final class Browser {

    private Browser() {}

    /** Starts it with a profile of its own, whose preferences have Chromium's names. */
    public static ChromeDriver start(int width, int height, Map<String, Object> preferences, String... arguments) {
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver").toFile())
                .usingAnyFreePort()
                .build();
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
                "--window-size=" + width + "," + height);
        options.addArguments(arguments);
        options.setExperimentalOption("prefs", preferences);
        return new ChromeDriver(driver, options);
    }

    private static Path installed(String program) {
        List<Path> found = Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), program + " is not installed, so nothing was tried in a browser");
        return found.get(0);
    }
}
