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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of fault is found where it is, and nothing is found where none is. */
class VerificationTest {

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

    private Connection database;

    @BeforeEach
    void fill() throws SQLException {
        String url = url();
        StoredSample.migrate(url, user(), kind(), "1");
        try (Connection filled = DriverManager.getConnection(url, user(), "")) {
            StoredSample.fill(filled);
        }
        StoredSample.migrate(url, user(), kind(), "latest");
        database = DriverManager.getConnection(url, user(), "");
        dropConstraints();
        database.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /** What a database is without them that lost them. */
    private void dropConstraints() throws SQLException {
        List<String> drops = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select table_name, constraint_name from information_schema.table_constraints"
                                + " where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'"
                                + " and constraint_type in ('FOREIGN KEY', 'CHECK', 'UNIQUE')"
                                + " and lower(constraint_name) not like '%not_null'"
                                + " order by case constraint_type when 'FOREIGN KEY' then 0 else 1 end")) {
            while (rows.next()) {
                drops.add("alter table \"" + rows.getString(1) + "\" drop constraint \"" + rows.getString(2) + "\"");
            }
        }
        for (String drop : drops) {
            execute(drop);
        }
        if (kind().equals("postgresql")) {
            execute("drop index wording_one_original");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> found() throws SQLException {
        List<String> found = new ArrayList<>();
        for (Faults.Kind kind : Verification.check(database).kinds()) {
            assertThat(kind.count()).isEqualTo(kind.examples().size());
            kind.examples().forEach(example -> found.add(kind.title() + " | " + example));
        }
        return found;
    }

    @Test
    void soundDataHasNoFaults() throws SQLException {
        assertThat(found()).isEmpty();
    }

    @Test
    void referencesToNothingAreFound() throws SQLException {
        execute("update named_participant set actor_id = 90 where place = 1");
        execute("update named_participant set event_id = 91 where place = 1");
        execute("update statement set event_id = 92, speaker_id = 93 where id = 2");
        execute("update statement_mention set actor_id = 94 where place = 1");
        execute("update statement_mention set statement_id = 95 where place = 1");
        execute("update wording set source_id = 96, derived_from = 97 where id = 3");
        execute("update wording set statement_id = 98 where id = 4");
        execute("insert into term (id, slug, source_id, designations) values (1, 'reo', 99, '[]')");
        assertThat(found())
                .containsExactly(
                        "named_participant.event_id refers to a row that is not there | 91",
                        "named_participant.actor_id refers to a row that is not there | 90",
                        "statement.event_id refers to a row that is not there | 92",
                        "statement.speaker_id refers to a row that is not there | 93",
                        "statement_mention.statement_id refers to a row that is not there | 95",
                        "statement_mention.actor_id refers to a row that is not there | 94",
                        "wording.statement_id refers to a row that is not there | 98",
                        "wording.source_id refers to a row that is not there | 96",
                        "wording.derived_from refers to a row that is not there | 97",
                        "term.source_id refers to a row that is not there | 99");
    }

    @Test
    void gapsInListsAreFound() throws SQLException {
        execute("update named_participant set place = 2 where place = 1");
        execute("update statement_mention set place = place + 10");
        assertThat(found())
                .containsExactly(
                        "places in named_participant have gaps | traslado-37-2026-01: place 2 without the one before it",
                        "places in statement_mention have gaps | s37-decision-soberana: place 10 without the one before it");
    }

    @Test
    void originalsThatCannotBeAreFound() throws SQLException {
        execute("update wording set source_id = null where id = 1");
        execute("update wording set kind = 'ORIGINAL', derived_from = null where id = 2");
        execute("update statement set divergence = 0");
        assertThat(found())
                .containsExactly(
                        "originals without a source | s37-decision-soberana",
                        "statements with several originals | s37-decision-soberana: wording 2",
                        "originals in another language than their statement's | s37-decision-soberana: en and not es");
    }

    @Test
    void lineageThatCannotBeIsFound() throws SQLException {
        execute("update wording set derived_from = 3 where id = 2");
        execute("update wording set derived_from = 2 where id = 3");
        execute("update wording set derived_from = 1 where id = 4");
        assertThat(found())
                .containsExactly(
                        "wordings made from one of another statement | s37-sin-original: wording 4",
                        "wordings made from each other in a circle | s37-decision-soberana: wording 2",
                        "wording.outdated is not what the text that it was made from says | s37-decision-soberana:"
                                + " wording 2 is outdated");
    }

    @Test
    void oldCopiesAreFound() throws SQLException {
        execute("update statement set available = '-', divergence = 1 where id = 1");
        execute("update source set publisher = 'The Associated Press' where id = 2");
        execute("update actor set name_sort = 'sheinbaum' where id = 1");
        execute("update actor set other_names = '[\"El Presidente\"]' where id = 2");
        execute("update event set names_folded = 'traslado'");
        execute("update wording set outdated = true where id = 2");
        execute("update wording set method = 'MACHINE' where id = 3");
        execute("update wording set text = 'Es soberana.' where id = 1");
        assertThat(found())
                .hasSize(7)
                .anyMatch(fault -> fault.endsWith("s37-decision-soberana: wording 3 is outdated"))
                .anyMatch(fault -> fault.endsWith("s37-decision-soberana: available is '-' and not '+ en es'"))
                .anyMatch(fault -> fault.contains("s37-decision-soberana: divergence is '1' and not '"))
                .anyMatch(fault -> fault.contains("ap: publisher_sort is 'associated press'"))
                .anyMatch(fault -> fault.contains("claudia-sheinbaum: name_sort is 'sheinbaum'"))
                .anyMatch(fault -> fault.contains("donald-trump: names_folded is"))
                .anyMatch(fault -> fault.contains("traslado-37-2026-01: names_folded is"));
    }

    @Test
    void valuesThatCannotBeReadAreFound() throws SQLException {
        execute("update statement set role = '{\"es_MX\":\"Presidenta\"}' where id = 1");
        execute("update statement set said_on = '2026-02-30' where id = 2");
        execute("update source set language = 'es-mx' where id = 1");
        execute("update actor set names = 'Sheinbaum' where id = 1");
        execute("update actor set pronouns = '[\"THOU\"]' where id = 2");
        execute("update event set location = '{}'");
        execute("insert into term (id, slug, designations) values (1, 'reo', '[{\"language\":\"english\"}]')");
        assertThat(found())
                .hasSize(7)
                .anyMatch(fault -> fault.contains("s37-decision-soberana: cannot be read: "))
                .anyMatch(fault -> fault.contains("s37-sin-original: cannot be read: '2026-02-30'"))
                .anyMatch(fault -> fault.contains("presidencia: a language is 'es-mx' and not 'es-MX'"))
                .anyMatch(fault -> fault.contains("claudia-sheinbaum: cannot be read: "))
                .anyMatch(fault -> fault.contains("donald-trump: cannot be read: "))
                .anyMatch(fault -> fault.contains("traslado-37-2026-01: cannot be read: "))
                .anyMatch(fault -> fault.contains("reo: cannot be read: "));
        execute("update wording set language = 'english' where id = 3");
        assertThat(found())
                .anyMatch(fault -> fault.startsWith(
                        "wordings of a language that is no tag | s37-decision-soberana: cannot be read: 'english'"));
    }

    @Test
    void ofManyFaultsTheFirstAreShown() {
        Faults faults = new Faults();
        Stream.iterate(1, i -> i + 1).limit(1_000).forEach(i -> faults.add("gaps", "statement " + i, ""));
        assertThat(faults.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.count()).isEqualTo(1_000);
            assertThat(kind.examples()).hasSize(5).first().isEqualTo("statement 1");
        });
    }
}
