package org.cotejo.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agroal.api.AgroalDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a full disk writes fail with a sentence, reads go on, and all is well once there is space. */
class FullDiskTest {

    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    private AgroalDataSource pool;

    @BeforeEach
    void fill() throws SQLException {
        FullDisk.register();
        pool = Pool.of("jdbc:h2:fulldisk:" + folder.resolve("cotejo") + ";WRITE_DELAY=0");
        write("create table text (id bigint primary key, words varchar)");
        write("insert into text select x, repeat('Que la esclavitud se proscriba. ', 30) || x from system_range(1, "
                + ROWS + ")");
    }

    @AfterEach
    void close() {
        FullDisk.isFull = false;
        pool.close();
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long characters(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("select sum(length(words)) from text")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    private long characters() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return characters(connection);
        }
    }

    @Test
    void writesFailReadsGoOnAndWritesWorkAgainOnceThereIsSpace() throws SQLException {
        long before = characters();
        Connection idle = pool.getConnection();
        characters(idle);
        idle.close();
        FullDisk.isFull = true;
        for (int tried = 0; tried < 3; tried++) {
            SQLException failure = catchThrowableOfType(
                    SQLException.class,
                    () -> write("insert into text values (" + (ROWS + 1) + ", 'Se modere la opulencia')"));
            assertThat(StorageFault.explain(failure))
                    .get()
                    .asString()
                    .contains("cannot be written: No space left on device", "What was committed before is stored");
            assertThat(characters()).isEqualTo(before);
        }
        FullDisk.isFull = false;
        write("insert into text values (" + (ROWS + 1) + ", 'Se modere la opulencia')");
        assertThat(characters()).isEqualTo(before + "Se modere la opulencia".length());
    }

    @Test
    void whoeverWasReadingMeanwhileLosesOneConnectionAndNoMore() throws SQLException {
        try (Connection reading = pool.getConnection()) {
            long before = characters(reading);
            FullDisk.isFull = true;
            assertThatThrownBy(() -> write("delete from text")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> characters(reading)).isInstanceOf(SQLException.class);
            assertThat(characters()).isEqualTo(before);
        }
    }

    @Test
    void readOnlyDatabaseSaysWhatItIs() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("other");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table text (id bigint primary key)");
        }
        try (Connection connection = DriverManager.getConnection(url + ";ACCESS_MODE_DATA=r");
                Statement statement = connection.createStatement()) {
            SQLException failure =
                    catchThrowableOfType(SQLException.class, () -> statement.execute("insert into text values (1)"));
            assertThat(StorageFault.explain(failure)).get().asString().contains("cannot be written");
        }
    }

    @Test
    void otherFailuresAreNotTheDisks() {
        SQLException failure = catchThrowableOfType(SQLException.class, () -> write("insert into text values (1, '')"));
        assertThat(StorageFault.explain(failure)).isEmpty();
        assertThat(StorageFault.endsConnection(failure)).isFalse();
    }
}
