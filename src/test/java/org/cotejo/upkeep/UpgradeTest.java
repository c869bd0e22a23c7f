package org.cotejo.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that the first version of the schema was filled in becomes one of this version, and loses nothing. */
class UpgradeTest {

    @TempDir
    Path folder;

    String url() throws SQLException {
        return "jdbc:h2:file:" + folder.resolve("cotejo");
    }

    String user() {
        return "";
    }

    String kind() {
        return "h2";
    }

    private String url;

    @BeforeEach
    void fillFirstVersion() throws SQLException {
        url = url();
        StoredSample.migrate(url, user(), kind(), "1");
        try (Connection database = DriverManager.getConnection(url, user(), "")) {
            StoredSample.fill(database);
        }
    }

    @Test
    void everyRowIsThereAndEveryCopyIsRight() throws SQLException {
        StoredSample.migrate(url, user(), kind(), "latest");
        try (Connection database = DriverManager.getConnection(url, user(), "")) {
            database.setAutoCommit(false);
            assertThat(select(database, "select count(*) from wording")).containsExactly("4");
            assertThat(select(database, "select text from wording where kind = 'ORIGINAL'"))
                    .containsExactly("Es una decisión soberana.");
            assertThat(select(database, "select available from statement order by id"))
                    .containsExactly("+ en es", "-");
            assertThat(select(database, "select standing from wording where id > 2 order by id"))
                    .containsExactly(
                            "en TRANSLATION UNKNOWN TRANSLATED", "es-MX TRANSLATION MACHINE TRANSLATED DEPRECATED");
            assertThat(select(database, "select slug from statement where divergence > 0"))
                    .containsExactly("s37-decision-soberana");
            assertThat(select(database, "select actor_id from statement_mention order by place"))
                    .containsExactly("2", "1");
            assertThat(Verification.check(database).kinds()).isEmpty();
        }
    }

    @Test
    void whatWaitsForEditorsIsFilledIn() throws SQLException {
        StoredSample.migrate(url, user(), kind(), "13");
        try (Connection database = DriverManager.getConnection(url, user(), "");
                Statement changes = database.createStatement()) {
            changes.execute("update wording set method = 'MACHINE', rank = 'NORMAL', retraction = null where id > 1");
            changes.execute("update wording set method = 'HUMAN', language = 'en-GB' where id = 3");
            changes.execute("update wording set text = 'Es soberana.' where id = 1");
            changes.execute("update wording set origin_digest = null where id = 3");
        }
        StoredSample.migrate(url, user(), kind(), "latest");
        try (Connection database = DriverManager.getConnection(url, user(), "")) {
            assertThat(select(database, "select available from statement order by id"))
                    .containsExactly("+ en* en-GB es", "- es-MX*");
            assertThat(select(database, "select id from wording where outdated"))
                    .containsExactly("2");
            assertThat(select(database, "select standing from wording where id = 2"))
                    .containsExactly("en TRANSLATION MACHINE TRANSLATED OUTDATED");
        }
    }

    @Test
    void secondStartHasNothingToDo() throws SQLException {
        StoredSample.migrate(url, user(), kind(), "latest");
        List<String> before = history();
        StoredSample.migrate(url, user(), kind(), "latest");
        assertThat(history()).isEqualTo(before).contains("8").doesNotContain("0");
    }

    private List<String> history() throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user(), "")) {
            return select(
                    database,
                    "select \"version\" from \"flyway_schema_history\" where \"success\" order by \"installed_rank\"");
        }
    }

    private static List<String> select(Connection database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
