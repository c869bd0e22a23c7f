package org.cotejo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One of the packages that {@code verify} makes, run as a user runs it, in a folder of its own.
 *
 * @param name {@code quarkus-app} or {@code quarkus-app-postgresql}
 * @param options of the JVM
 */
record PackagedJar(String name, Path folder, List<String> options) {

    static PackagedJar onH2(Path folder) {
        return new PackagedJar("quarkus-app", folder, List.of());
    }

    static PackagedJar onPostgresql(Path folder, String url) {
        return new PackagedJar(
                "quarkus-app-postgresql",
                folder,
                List.of("-Dcotejo.database.url.postgresql=" + url, "-Dquarkus.datasource.username=postgres"));
    }

    PackagedJar with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(Arrays.asList(more));
        return new PackagedJar(name, folder, all);
    }

    /** A process that has not been started: the service without arguments, else a command. */
    ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Dozens of short lives: compiling them well costs more than they take.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.add("-jar");
        command.add(Path.of("target", name, "quarkus-run.jar").toAbsolutePath().toString());
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    }

    /** Starts a command whose output goes to a file. */
    Process start(String... arguments) throws IOException {
        return process(arguments).redirectOutput(outputFile().toFile()).start();
    }

    /** Runs a command to its end, and returns its exit code. */
    int run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).waitFor();
    }

    /** Runs a command that may write no file longer than so many blocks of 512 bytes. */
    int runWithFilesOf(long blocks, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder process = process(arguments);
        // POSIX has the unit for sh; bash has another one unless it is called so.
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"));
        limited.addAll(process.command());
        return process.command(limited)
                .redirectOutput(outputFile().toFile())
                .start()
                .waitFor();
    }

    /** A token of a day; the line before it says whose it is. */
    String token(String role, String name) throws IOException, InterruptedException {
        if (run("token", "--role", role, "--name", name, "--days", "1") != 0) {
            throw new AssertionError(output());
        }
        List<String> lines = output().strip().lines().toList();
        return lines.get(lines.size() - 1);
    }

    /** What the last command printed. */
    String output() throws IOException {
        return Files.readString(outputFile());
    }

    private Path outputFile() {
        return folder.resolve("output");
    }
}
