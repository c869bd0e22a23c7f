package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The index of the packaged service is what the database is, whatever became of it meanwhile. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SearchIT {

    private static final String SOVEREIGN =
            "{ search(query: \"sovereign decision\") { nodes { ... on Statement { slug } } } }";
    private static final String FOUND = "s37-decision-soberana";

    private static final String MORE = """
            {"type":"source","slug":"acta","publisher":"Congreso"}
            {"type":"statement","slug":"esclavitud","kind":"DIRECT","attributedAs":"MORELOS","wordings":[\
            {"kind":"ORIGINAL","language":"es","text":"Que la esclavitud se proscriba para siempre.","source":"acta"}]}
            """;
    private static final String PROSCRIBED =
            "{ search(query: \"proscribir esclavitudes\") { nodes { ... on Statement { slug } } } }";

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedIsFoundAfterAKill() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, SOVEREIGN, FOUND);
        }
        // The import commits, and indexes nothing.
        Files.writeString(folder.resolve("more.ndjson"), MORE);
        assertThat(jar.run("import", "more.ndjson")).isZero();
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, PROSCRIBED, "esclavitud\"");
            assertThat(service.ask(SOVEREIGN)).contains(FOUND);
        }
    }

    @Test
    void missingAndBrokenIndexesAreMadeAnew() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, SOVEREIGN, FOUND);
        }
        forEachFile(folder.resolve("data/search"), Files::delete);
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, SOVEREIGN, FOUND);
        }
        forEachFile(folder.resolve("data/search"), file -> Files.write(file, new byte[] {1, 2, 3}));
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, SOVEREIGN, FOUND);
        }
        assertThat(jar.run("reindex")).isZero();
        assertThat(jar.output()).contains("complete");
    }

    @Test
    void indexOfAnotherDatabaseIsMadeAnew() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, SOVEREIGN, FOUND);
        }
        Path other = Files.createDirectory(folder.resolve("other"));
        PackagedJar empty = PackagedJar.onH2(other)
                .with("-Dcotejo.corpus=none", "-Dcotejo.search.folder=" + folder.resolve("data/search"));
        try (PackagedService service = start(empty)) {
            awaitAnswer(service, "{ search(query: \"sovereign decision\") { totalCount } }", "\"totalCount\":0");
        }
    }

    @Test
    void restoredBackupIsSearchedAndNothingThatCameAfterIt() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, SOVEREIGN, FOUND);
            assertThat(jar.run("backup", "backup.sql.gz")).isZero();
            assertThat(jar.run("backup", "backup.sql.gz")).isEqualTo(1);
            assertThat(jar.output()).contains("--overwrite");
            assertThat(jar.run("backup", "nowhere/backup.sql.gz")).isEqualTo(1);
            assertThat(jar.output()).contains("There is no folder");
            assertThat(jar.run("restore", "backup.sql.gz")).isEqualTo(1);
            assertThat(jar.output()).contains("There is a database already");
        }
        assertThat(jar.run("export", "before.ndjson")).isZero();
        Files.writeString(folder.resolve("more.ndjson"), MORE);
        assertThat(jar.run("import", "more.ndjson")).isZero();
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, PROSCRIBED, "esclavitud\"");
        }
        Files.delete(folder.resolve("data/cotejo.mv.db"));
        assertThat(jar.run("restore", "backup.sql.gz")).isZero();
        assertThat(jar.output()).contains("Restored 98 statements");
        assertThat(jar.run("export", "after.ndjson")).isZero();
        assertThat(folder.resolve("after.ndjson")).hasSameBinaryContentAs(folder.resolve("before.ndjson"));
        try (PackagedService service = start(jar)) {
            awaitAnswer(service, PROSCRIBED, "\"nodes\":[]");
            awaitAnswer(service, SOVEREIGN, FOUND);
        }
        assertThat(jar.run("verify-data")).isZero();
        assertThat(jar.output().strip()).isEqualTo("Nothing is wrong.");
    }

    private static PackagedService start(PackagedJar jar) throws IOException {
        return PackagedService.start(jar, PackagedService.STARTED);
    }

    /** Asks until the index has caught up. */
    private static void awaitAnswer(PackagedService service, String query, String expected)
            throws IOException, InterruptedException {
        while (!service.ask(query).contains(expected)) {
            Thread.onSpinWait();
        }
    }

    /** Does something to a file. */
    private interface Work {
        void on(Path file) throws IOException;
    }

    private static void forEachFile(Path in, Work work) throws IOException {
        Files.walkFileTree(in, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                work.on(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
