package org.cotejo.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is restored is what was backed up, of one moment, whole or not at all. */
class BackupTest {

    @TempDir
    Path folder;

    private DatabaseFile database;
    private Path target;

    @BeforeEach
    void fill() throws SQLException {
        database = file("data/cotejo");
        target = folder.resolve("backup.sql.gz");
        StoredSample.migrate(url(database), "", "h2", "1");
        try (Connection connection = database.open()) {
            StoredSample.fill(connection);
        }
        StoredSample.migrate(url(database), "", "h2", "latest");
    }

    private DatabaseFile file(String path) {
        return DatabaseFile.of("jdbc:h2:file:" + folder.resolve(path) + ";WRITE_DELAY=0")
                .orElseThrow();
    }

    private static String url(DatabaseFile file) {
        return "jdbc:h2:file:" + file.base() + file.settings();
    }

    private static String one(DatabaseFile in, String sql) throws SQLException {
        try (Connection connection = in.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private List<Path> files(String in) throws IOException {
        if (!Files.exists(folder.resolve(in))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(in))) {
            return files.toList();
        }
    }

    @Test
    void restoredDatabaseIsTheSameButForTheTokenOfItsIndex() throws Exception {
        assertThat(Backup.write(database, target, false)).isEqualTo(Files.size(target));
        DatabaseFile restored = file("restored/cotejo");
        assertThat(Restore.read(target, restored)).isEqualTo(2);
        String token = "select token from search_state";
        assertThat(one(restored, token)).isNotEqualTo(one(database, token));
        try (Connection connection = restored.open();
                Statement statement = connection.createStatement()) {
            assertThat(Verification.check(connection).kinds()).isEmpty();
            statement.execute("update search_state set token = '" + one(database, token) + "'");
        }
        Backup.write(restored, folder.resolve("again.sql.gz"), false);
        assertThat(lines(folder.resolve("again.sql.gz"))).isEqualTo(lines(target));
        // The history of the migrations is in it.
        StoredSample.migrate(url(restored), "", "h2", "latest");
    }

    /** Sorted, since H2 numbers its tables anew. */
    private static List<String> lines(Path backup) throws IOException {
        try (BufferedReader script = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(backup)), StandardCharsets.UTF_8))) {
            return script.lines().sorted().toList();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
    void onlyItsOwnerReadsABackup() throws Exception {
        Backup.write(database, target, false);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void fileThatIsThereStaysUnlessItIsToBeReplaced() throws Exception {
        Files.writeString(target, "another backup");
        assertThatThrownBy(() -> Backup.write(database, target, false))
                .isInstanceOf(UpkeepException.class)
                .hasMessageContaining("--overwrite");
        assertThat(target).hasContent("another backup");
        Backup.write(database, target, true);
        assertThat(Restore.read(target, file("restored/cotejo"))).isEqualTo(2);
        assertThat(files("")).hasSize(3);
    }

    @Test
    void backupIsOfOneMomentWhateverIsWrittenMeanwhile() throws Exception {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            // In the order in which they are backed up, with enough between them for writers.
            statement.execute("create table first_count (count bigint)");
            statement.execute(
                    "create table between_them as select x, repeat('x', 2000) words from system_range(1, 20000)");
            statement.execute("create table second_count (count bigint)");
            statement.execute("insert into first_count values (0)");
            statement.execute("insert into second_count values (0)");
        }
        AtomicBoolean isDone = new AtomicBoolean();
        CountDownLatch writing = new CountDownLatch(100);
        try (AgroalDataSource pool = Pool.of(url(database))) {
            Thread writer = new Thread(() -> countBoth(pool, isDone, writing));
            writer.start();
            writing.await();
            try (Connection connection = pool.getConnection()) {
                Backup.write(connection, target, false, running -> {});
            }
            isDone.set(true);
            writer.join();
        }
        DatabaseFile restored = file("restored/cotejo");
        Restore.read(target, restored);
        assertThat(one(restored, "select count from second_count"))
                .isEqualTo(one(restored, "select count from first_count"))
                .isNotEqualTo("0");
    }

    private static void countBoth(AgroalDataSource pool, AtomicBoolean isDone, CountDownLatch writing) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!isDone.get()) {
                statement.execute("update first_count set count = count + 1");
                statement.execute("update second_count set count = count + 1");
                connection.commit();
                writing.countDown();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void serverIsAskedThroughItsDoor() throws Exception {
        try (AgroalDataSource pool = Pool.of(url(database))) {
            BackupDoor door = new BackupDoor(pool, url(database), true);
            door.onStart(null);
            try (Connection open = pool.getConnection()) {
                assertThat(open.isValid(1)).isTrue();
                assertThat(BackupDoor.ask(database, target, false)).isEqualTo(Files.size(target));
                assertThatThrownBy(() -> BackupDoor.ask(database, target, false))
                        .isInstanceOf(UpkeepException.class)
                        .hasMessageContaining("--overwrite");
                assertThat(BackupDoor.ask(database, target, true)).isPositive();
            }
            door.close(null);
            assertThatThrownBy(() -> BackupDoor.ask(database, target, true))
                    .isInstanceOf(UpkeepException.class)
                    .hasMessageContaining("answers no requests");
        }
        assertThat(Restore.read(target, file("restored/cotejo"))).isEqualTo(2);
        assertThat(files("data/cotejo.door")).isEmpty();
    }

    @Test
    void doorOfAKilledServerIsReplaced() throws Exception {
        try (AgroalDataSource pool = Pool.of(url(database))) {
            new BackupDoor(pool, url(database), true).onStart(null);
            BackupDoor next = new BackupDoor(pool, url(database), true);
            next.onStart(null);
            assertThat(BackupDoor.ask(database, target, false)).isPositive();
            next.close(null);
        }
    }

    @Test
    void whatIsThereIsNeverRestoredOver() throws Exception {
        Backup.write(database, target, false);
        assertThatThrownBy(() -> Restore.read(target, database))
                .isInstanceOf(UpkeepException.class)
                .hasMessageContaining("There is a database already");
        assertThat(one(database, "select count(*) from wording")).isEqualTo("4");
    }

    @Test
    void halfABackupLeavesNothing() throws Exception {
        Backup.write(database, target, false);
        byte[] whole = Files.readAllBytes(target);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Files.write(target, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Restore.read(target, file("restored/cotejo")))
                    .as("the first %d bytes", length)
                    .isInstanceOf(UpkeepException.class)
                    .hasMessageContaining("nothing was restored");
            assertThat(files("restored")).isEmpty();
        }
    }

    @Test
    void otherFilesAreNoBackups() throws Exception {
        try (OutputStream script = new GZIPOutputStream(Files.newOutputStream(target))) {
            script.write("create table text (id bigint);".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Restore.read(target, file("restored/cotejo")))
                .isInstanceOf(UpkeepException.class)
                .hasMessageContaining("no backup of this service");
        Files.writeString(target, "{\"type\":\"source\"}");
        assertThatThrownBy(() -> Restore.read(target, file("restored/cotejo"))).isInstanceOf(UpkeepException.class);
        assertThatThrownBy(() -> Restore.read(folder.resolve("none"), file("restored/cotejo")))
                .isInstanceOf(UpkeepException.class);
        assertThat(files("restored")).isEmpty();
    }

    @Test
    void addressesAreReadAsH2ReadsThem() {
        assertThat(DatabaseFile.of("jdbc:h2:./data/cotejo").orElseThrow().file())
                .isEqualTo(Path.of("data/cotejo.mv.db").toAbsolutePath());
        assertThat(DatabaseFile.of("jdbc:h2:file:~/cotejo;WRITE_DELAY=0").orElseThrow())
                .isEqualTo(new DatabaseFile(Path.of(System.getProperty("user.home"), "cotejo"), ";WRITE_DELAY=0"));
        assertThat(DatabaseFile.of("jdbc:h2:mem:cotejo;DB_CLOSE_DELAY=-1")).isEmpty();
        assertThat(DatabaseFile.of("jdbc:h2:tcp://localhost/cotejo")).isEmpty();
        assertThat(DatabaseFile.of("jdbc:postgresql://localhost/cotejo")).isEmpty();
    }
}
