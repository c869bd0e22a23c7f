package org.cotejo.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Runs the scripts in {@code src/test/clients}, with the packages of its lockfile; skips the test without Node. */
public final class Node {

    private static final Path FOLDER = Path.of("src/test/clients");
    private static final int OLDEST = 18;

    private Node() {}

    /** What a script printed. */
    static String run(String script, String... arguments) throws IOException, InterruptedException {
        install(script, OLDEST);
        return start(command(script, arguments));
    }

    /**
     * Starts a script that serves until its standard input ends; what it says of errors is thrown away.
     *
     * @param oldest the version of Node that it needs
     */
    public static Process serve(int oldest, String script, String... arguments)
            throws IOException, InterruptedException {
        install(script, oldest);
        return new ProcessBuilder(command(script, arguments))
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static synchronized void install(String script, int oldest) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                isThere(oldest),
                "Node " + oldest + " and npm are needed for " + script + "; Debian has them as nodejs and npm.");
        Path installed = FOLDER.resolve("node_modules/.package-lock.json");
        Path lockfile = FOLDER.resolve("package-lock.json");
        boolean isUpToDate = Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lockfile)) >= 0;
        if (!isUpToDate) {
            start(List.of("npm", "ci", "--no-audit", "--no-fund"));
        }
    }

    private static List<String> command(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isThere(int oldest) throws InterruptedException {
        try {
            String version = start(List.of("node", "--version"));
            start(List.of("npm", "--version"));
            return Integer.parseInt(version.strip().replaceAll("v(\\d+)\\..*", "$1")) >= oldest;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static String start(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s%n%s", command, output).isZero();
        return output;
    }
}
