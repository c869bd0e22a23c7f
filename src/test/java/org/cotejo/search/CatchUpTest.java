package org.cotejo.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.EmptyDatabase;
import org.cotejo.corpus.ImportProgress;
import org.cotejo.corpus.Importer;
import org.cotejo.corpus.Inputs;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index becomes what the database is, whatever has become of either. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class CatchUpTest {

    private static final String SPEAKER =
            "{\"type\":\"actor\",\"slug\":\"morelos\",\"kind\":\"PERSON\",\"name\":{\"es\":\"José María Morelos\"}%s}\n";

    @TempDir
    Path folder;

    @Inject
    AgroalDataSource pool;

    @Inject
    Importer importer;

    @Inject
    EntityManager entities;

    private SearchIndex index;
    private Connection database;
    private final List<Integer> built = new ArrayList<>();

    @BeforeEach
    void open() throws SQLException {
        index = SearchIndex.open(SearchSettings.inFolder(folder));
        database = pool.getConnection();
        database.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        index.close();
        EmptyDatabase.clear(entities);
    }

    private void add(String lines) throws IOException, SQLException {
        Inputs inputs = new Inputs(List.of("-"), new ByteArrayInputStream(lines.getBytes(UTF_8)));
        importer.run(inputs, true, false, ImportProgress.NONE);
    }

    private static String statement(String slug, String text) {
        return "{\"type\":\"source\",\"slug\":\"acta\",\"publisher\":\"Congreso\"}\n" + SPEAKER.formatted("")
                + "{\"type\":\"statement\",\"slug\":\"" + slug + "\",\"kind\":\"DIRECT\",\"speaker\":\"morelos\","
                + "\"wordings\":[{\"kind\":\"ORIGINAL\",\"language\":\"es\",\"text\":\"" + text
                + "\",\"source\":\"acta\"}]}\n";
    }

    private void catchUp() throws SQLException {
        new CatchUp(index, database, () -> false, built::add).run();
    }

    private long found(String text) {
        return index.search(new SearchQuery(
                        text, Set.of(SearchKind.STATEMENT), null, null, 10, null, false, Duration.ofSeconds(30)))
                .total();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
        database.commit();
    }

    @Test
    void whatIsAddedAndChangedIsFound() throws Exception {
        add(statement("esclavitud", "Que la esclavitud se proscriba para siempre."));
        catchUp();
        assertThat(built).first().isEqualTo(0);
        assertThat(found("esclavitud proscriba")).isOne();
        built.clear();
        add(statement("esclavitud", "Que la esclavitud se prohíba para siempre."));
        add(statement("indigencia", "Que se modere la opulencia y la indigencia."));
        assertThat(found("opulencia")).isZero();
        catchUp();
        assertThat(found("opulencia")).isOne();
        assertThat(found("proscriba")).isZero();
        assertThat(built).as("nothing is made anew").isEmpty();
        assertThat(Changes.areWaiting(database)).isFalse();
    }

    @Test
    void statementsAreFoundByTheNewNameOfTheirSpeaker() throws Exception {
        add(statement("esclavitud", "Que la esclavitud se proscriba para siempre."));
        catchUp();
        assertThat(found("siervo")).isZero();
        add(SPEAKER.formatted(",\"otherNames\":[\"Siervo de la Nación\"]"));
        catchUp();
        assertThat(found("siervo")).isOne();
    }

    @Test
    void rowsThatAreGoneAreForgotten() throws Exception {
        add(statement("esclavitud", "Que la esclavitud se proscriba para siempre."));
        catchUp();
        execute("insert into search_change (kind, reaches_statements, row_ids)"
                + " select 'STATEMENT', false, array_agg(id) from statement");
        execute("delete from wording");
        execute("delete from statement");
        catchUp();
        assertThat(found("esclavitud")).isZero();
    }

    @Test
    void restoredBackupIsNotTakenForWhatWasIndexedSince() throws Exception {
        add(statement("esclavitud", "Que la esclavitud se proscriba para siempre."));
        catchUp();
        String backedUp = IndexState.token(database);
        add(statement("indigencia", "Que se modere la opulencia y la indigencia."));
        catchUp();
        assertThat(found("opulencia")).isOne();
        // What restoring the database of before does.
        execute("delete from wording where statement_id in (select id from statement where slug = 'indigencia')");
        execute("delete from statement where slug = 'indigencia'");
        execute("update search_state set token = '" + backedUp + "'");
        built.clear();
        catchUp();
        assertThat(built).isNotEmpty();
        assertThat(found("opulencia")).isZero();
        assertThat(found("esclavitud")).isOne();
    }

    @Test
    void indexOfAnotherDatabaseOrPurgedIsMadeAnew() throws Exception {
        add(statement("esclavitud", "Que la esclavitud se proscriba para siempre."));
        catchUp();
        index.identify("another");
        built.clear();
        catchUp();
        assertThat(built).isNotEmpty();
        index.purge();
        assertThat(found("esclavitud")).isZero();
        catchUp();
        assertThat(found("esclavitud")).isOne();
    }

    @Test
    void fullDiskLosesNothing() throws Exception {
        index.close();
        index = FullDisk.openIndex();
        add(statement("esclavitud", "Que la esclavitud se proscriba para siempre."));
        catchUp();
        add(statement("indigencia", "Que se modere la opulencia y la indigencia."));
        failToCatchUpWithFullDisk();
        assertThat(Changes.areWaiting(database)).isTrue();
        assertThat(found("esclavitud")).isOne();
        catchUp();
        assertThat(found("opulencia")).isOne();

        index.identify("another");
        failToCatchUpWithFullDisk();
        catchUp();
        assertThat(found("opulencia")).isOne();
        assertThat(Changes.areWaiting(database)).isFalse();
    }

    private void failToCatchUpWithFullDisk() throws SQLException {
        FullDisk.isFull = true;
        try {
            assertThatThrownBy(this::catchUp)
                    .isInstanceOf(SearchException.class)
                    .hasStackTraceContaining("No space left on device");
        } finally {
            FullDisk.isFull = false;
            database.rollback();
        }
    }

    @Test
    void processThatStopsWhileItMakesAnIndexLeavesTheRestToTheNext() throws Exception {
        add(statement("esclavitud", "Que la esclavitud se proscriba para siempre."));
        new CatchUp(index, database, () -> !built.isEmpty(), built::add).run();
        assertThat(index.identity()).isEmpty();
        catchUp();
        assertThat(found("esclavitud")).isOne();
    }

    @Test
    void onlyOneProcessWritesAtATime() throws Exception {
        add(statement("esclavitud", "Que la esclavitud se proscriba para siempre."));
        try (Connection other = pool.getConnection()) {
            other.setAutoCommit(false);
            assertThat(IndexState.lock(other)).isPresent();
            catchUp();
            assertThat(found("esclavitud")).isZero();
            assertThat(new CatchUp(index, database, () -> false, built::add).rebuild())
                    .isFalse();
            other.commit();
        }
        catchUp();
        assertThat(found("esclavitud")).isOne();
    }
}
