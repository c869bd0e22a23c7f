package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packaged jar, run as a user runs them, in a folder of their own; an import is killed, too. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CommandIT {

    private static final Path SAMPLE =
            Path.of("src/main/resources/corpus/sample.ndjson").toAbsolutePath();

    @TempDir
    Path folder;

    private Path corpora;

    @BeforeEach
    void writeCorpora() throws IOException {
        corpora = ManyFiles.write(folder);
    }

    @Test
    void killedImportIsTakenUpWhereItWas() throws IOException, InterruptedException {
        PackagedJar undisturbed = PackagedJar.onH2(Files.createDirectory(folder.resolve("undisturbed")));
        assertThat(undisturbed.run("import", corpora.toString())).isZero();
        assertThat(undisturbed.run("export", "all.ndjson")).isZero();

        PackagedJar killed = PackagedJar.onH2(
                Files.createDirectories(folder.resolve("killed/data")).getParent());
        int kills = 0;
        for (long bytes : new long[] {1, 1_000_000, 3_000_000}) {
            kills += killAfter(killed, bytes) ? 1 : 0;
            assertThat(killed.run("export", "part.ndjson")).isZero();
            long statements = Files.readString(killed.folder().resolve("part.ndjson"))
                    .lines()
                    .filter(line -> line.contains("\"statement\""))
                    .count();
            assertThat(statements % ManyFiles.STATEMENTS).isZero();
        }
        assertThat(kills).isPositive();
        assertThat(killed.run("import", corpora.toString())).isZero();
        assertThat(killed.run("export", "all.ndjson")).isZero();
        assertThat(killed.folder().resolve("all.ndjson"))
                .hasSameBinaryContentAs(undisturbed.folder().resolve("all.ndjson"));
    }

    /** Kills an import as {@code kill -9} does. */
    private boolean killAfter(PackagedJar jar, long bytes) throws IOException, InterruptedException {
        Process process = whileImporting(jar, bytes);
        boolean wasAlive = process.isAlive();
        process.destroyForcibly().waitFor();
        return wasAlive;
    }

    /**
     * Starts an import, and returns once the file of its database has grown by so many bytes, of about sixteen million, or
     * when it is over.
     */
    private Process whileImporting(PackagedJar jar, long bytes) throws IOException, InterruptedException {
        Path data = jar.folder().resolve("data");
        Path file = data.resolve("cotejo.mv.db");
        long before = size(file);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            data.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            Process process = jar.start("import", corpora.toString());
            while (size(file) < before + bytes && process.isAlive()) {
                var key = watch.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
            return process;
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** As the shell does it on Ctrl-C. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
    void interruptedImportSaysWhatIsStoredAndHowToGoOn() throws IOException, InterruptedException {
        String notice = "";
        // It may be over before the signal comes: then it is tried again, in a folder of its own.
        for (long bytes = 4_000_000; bytes > 0 && !notice.contains("Stopped after"); bytes -= 1_000_000) {
            PackagedJar jar = PackagedJar.onH2(Files.createDirectories(folder.resolve("interrupted-" + bytes + "/data"))
                    .getParent());
            assertThat(jar.run("stats")).isZero();
            Process process = whileImporting(jar, bytes);
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            int exitCode = process.waitFor();
            assertThat(exitCode).isIn(0, 130);
            notice = exitCode == 130 ? jar.output() : "";
            assertThat(jar.run("import", corpora.toString())).isZero();
        }
        assertThat(notice).contains("Stopped after", "run the same command again");
    }

    /** A limit on the size of files stands in for a disk without space: it needs no disk of its own. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no ulimit")
    void importThatTheDiskHasNoSpaceForSaysSoAndIsTakenUpOnceItHas() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        assertThat(jar.run("import", corpora.resolve("1.ndjson").toString())).isZero();
        long blocks = Files.size(folder.resolve("data/cotejo.mv.db")) / 512 + 1_000;
        assertThat(jar.runWithFilesOf(blocks, "import", corpora.toString())).isEqualTo(3);
        assertThat(jar.output())
                .contains("The disk of the database cannot be written")
                .doesNotContain("\tat ");
        assertThat(jar.run("export", "part.ndjson")).isZero();
        assertThat(jar.run("import", corpora.toString())).isZero();
        assertThat(jar.run("verify-data")).isZero();
        assertThat(jar.run("stats")).isZero();
        assertThat(jar.output()).contains("%,d".formatted(ManyFiles.FILES * ManyFiles.STATEMENTS));
    }

    @Test
    void faultsOfTheDataAreTold() throws IOException, InterruptedException, SQLException {
        PackagedJar jar = PackagedJar.onH2(folder);
        assertThat(jar.run("import", SAMPLE.toString())).isZero();
        assertThat(jar.run("verify-data")).isZero();
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/cotejo"));
                Statement statement = database.createStatement()) {
            statement.execute("update statement set available = '-' where slug = 's37-decision-soberana'");
        }
        assertThat(jar.run("verify-data")).isEqualTo(1);
        assertThat(jar.output())
                .contains("1: statement.available is not what the wordings say", "  s37-decision-soberana: ");
        // Without a server the command reads the database itself.
        assertThat(jar.run("backup", "backup.sql.gz")).isZero();
        PackagedJar readOnly = jar.with("-Dcotejo.database.url.h2=jdbc:h2:file:./data/cotejo;ACCESS_MODE_DATA=r");
        assertThat(readOnly.run("import", corpora.toString())).isEqualTo(1);
        assertThat(readOnly.output()).contains("The database is read only").doesNotContain("\tat ");
    }

    @Test
    void sampleIsImportedCountedAndExported() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        assertThat(jar.run("import", SAMPLE.toString(), "--report", "report.json"))
                .isZero();
        assertThat(Files.readString(folder.resolve("report.json"))).contains("\"outcome\" : \"IMPORTED\"");
        assertThat(jar.run("stats")).isZero();
        assertThat(jar.output()).contains("98").contains("claudia-sheinbaum");
        assertThat(jar.run("export", "--format", "tmx", "sample.tmx")).isZero();
        assertThat(Files.readString(folder.resolve("sample.tmx"))).contains("sovereign decision");
    }

    @Test
    void tokensAreMadeAndKeysRotatedBesideARunningServer() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        try (PackagedService service = PackagedService.start(jar, PackagedService.STARTED)) {
            String key = Files.readString(folder.resolve("data/keys/keys.json"));
            String before = token(jar, "ana");
            assertThat(service.viewer(before)).contains("\"name\":\"ana\"", "EDITOR");
            assertThat(jar.run("keys", "rotate")).isZero();
            assertThat(jar.output()).contains("signs from now on", "old keys that verify them: 1");
            assertThat(service.viewer(before)).contains("ana");
            assertThat(service.viewer(token(jar, "benito"))).contains("benito");
            assertThat(jar.run("keys", "list")).isZero();
            assertThat(jar.output().lines()).hasSize(3).anyMatch(line -> line.contains("verifies"));
            assertThat(Files.readString(folder.resolve("data/keys/keys.json"))).isNotEqualTo(key);
            assertThat(jar.run("keys", "rotate", "--revoke")).isZero();
            assertThat(service.viewer(before)).contains("UNAUTHENTICATED", "KEY");
        }
    }

    private static String token(PackagedJar jar, String name) throws IOException, InterruptedException {
        assertThat(jar.run("token", "--role", "EDITOR", "--name", name, "--days", "30"))
                .as(jar.output())
                .isZero();
        return jar.output().lines().reduce((first, last) -> last).orElseThrow();
    }

    /** The folder is that of a configuration file, as the service reads it. */
    @Test
    void keysOfAFirstRunAreMadeOnce() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("config"));
        Files.writeString(folder.resolve("config/application.properties"), "cotejo.access.keys=elsewhere/keys\n");
        PackagedJar jar = PackagedJar.onH2(folder);
        Process one = jar.process("token", "--role", "ADMIN", "--name", "ana").start();
        Process other =
                jar.process("token", "--role", "ADMIN", "--name", "benito").start();
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("elsewhere/keys/keys.json")).split("\"kid\"", -1))
                .hasSize(2);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void tokensForNobodyAreRefused() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        for (String wrong : new String[] {
            "token",
            "token --role KING --name ana",
            "token --role EDITOR --name staff:ana",
            "token --role EDITOR --name ana --days 0",
            "token --role EDITOR --name ana --days 366",
            "keys",
            "keys turn"
        }) {
            assertThat(jar.run(wrong.split(" ", -1))).as(wrong).isEqualTo(2);
            assertThat(jar.output()).as(wrong).contains("--help").doesNotContain("\tat ");
        }
        assertThat(jar.run("token", "--help")).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void mistakesAreToldWithoutADatabase() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        assertThat(jar.run("improt")).isEqualTo(2);
        assertThat(jar.output()).contains("import");
        assertThat(jar.run("export", "--since", "yesterday")).isEqualTo(2);
        assertThat(jar.run("--help")).isZero();
    }
}
