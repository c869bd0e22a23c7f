package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packaged jar, run as a user runs them, in a folder of their own; an import is killed, too. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CommandIT {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Path SAMPLE =
            Path.of("src/main/resources/corpus/sample.ndjson").toAbsolutePath();

    private static final int FILES = 8;
    private static final int STATEMENTS = 1_500;

    @TempDir
    Path folder;

    private Path corpora;

    @BeforeEach
    void writeCorpora() throws IOException {
        corpora = Files.createDirectory(folder.resolve("corpora"));
        for (int file = 1; file <= FILES; file++) {
            StringBuilder lines = new StringBuilder();
            lines.append("{\"type\":\"source\",\"slug\":\"acta-")
                    .append(file)
                    .append("\",\"publisher\":\"Congreso\"}\n");
            for (int i = 1; i <= STATEMENTS; i++) {
                lines.append("{\"type\":\"statement\",\"slug\":\"s-%d-%d\",\"kind\":\"DIRECT\",".formatted(file, i))
                        .append(
                                "\"attributedAs\":\"MORELOS\",\"wordings\":[{\"kind\":\"ORIGINAL\",\"language\":\"es\",")
                        .append("\"text\":\"Que la esclavitud se proscriba para siempre, ")
                        .append(i)
                        .append(".\",\"source\":\"acta-%d\"}]}%n".formatted(file));
            }
            Files.writeString(corpora.resolve(file + ".ndjson"), lines);
        }
    }

    @Test
    void killedImportIsTakenUpWhereItWas() throws IOException, InterruptedException {
        Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        assertThat(run(undisturbed, "import", corpora.toString())).isZero();
        assertThat(run(undisturbed, "export", "all.ndjson")).isZero();

        Path killed = Files.createDirectories(folder.resolve("killed/data")).getParent();
        int kills = 0;
        for (int writes : new int[] {2, 10, 20}) {
            kills += killAfterWrites(killed, writes) ? 1 : 0;
            assertThat(run(killed, "export", "part.ndjson")).isZero();
            long statements = Files.readString(killed.resolve("part.ndjson"))
                    .lines()
                    .filter(line -> line.contains("\"statement\""))
                    .count();
            assertThat(statements % STATEMENTS).isZero();
        }
        assertThat(kills).isPositive();
        assertThat(run(killed, "import", corpora.toString())).isZero();
        assertThat(run(killed, "export", "all.ndjson")).isZero();
        assertThat(killed.resolve("all.ndjson")).hasSameBinaryContentAs(undisturbed.resolve("all.ndjson"));
    }

    /** Kills an import as {@code kill -9} does, once its database has been seen to be written so many times. */
    private boolean killAfterWrites(Path in, int writes) throws IOException, InterruptedException {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            in.resolve("data").register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
            Process process = start(in, "import", corpora.toString());
            for (int seen = 0; seen < writes && process.isAlive(); seen++) {
                var key = watch.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
            boolean wasAlive = process.isAlive();
            process.destroyForcibly().waitFor();
            return wasAlive;
        }
    }

    @Test
    void sampleIsImportedCountedAndExported() throws IOException, InterruptedException {
        assertThat(run(folder, "import", SAMPLE.toString(), "--report", "report.json"))
                .isZero();
        assertThat(Files.readString(folder.resolve("report.json"))).contains("\"outcome\" : \"IMPORTED\"");
        assertThat(run(folder, "stats")).isZero();
        assertThat(output()).contains("98").contains("claudia-sheinbaum");
        assertThat(run(folder, "export", "--format", "tmx", "sample.tmx")).isZero();
        assertThat(Files.readString(folder.resolve("sample.tmx"))).contains("sovereign decision");
    }

    @Test
    void mistakesAreToldWithoutADatabase() throws IOException, InterruptedException {
        assertThat(run(folder, "improt")).isEqualTo(2);
        assertThat(output()).contains("import");
        assertThat(run(folder, "export", "--since", "yesterday")).isEqualTo(2);
        assertThat(run(folder, "--help")).isZero();
    }

    private int run(Path in, String... arguments) throws IOException, InterruptedException {
        return start(in, arguments).waitFor();
    }

    private Process start(Path in, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    /** What the last command printed. */
    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
