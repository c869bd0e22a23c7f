package org.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.GraphQL.ask;
import static org.cotejo.editing.Desk.input;
import static org.cotejo.editing.Desk.list;
import static org.cotejo.editing.Desk.map;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.EmptyDatabase;
import org.cotejo.access.Role;
import org.cotejo.editing.Desk;
import org.cotejo.storage.Table;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules find is listed until it is mended. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class FindingQueueTest {

    private static final Desk EDITOR = Desk.of(Role.EDITOR, "ana");
    private static final Desk ADMIN = Desk.of(Role.ADMIN, "adela");

    private static final String SAID = "Son 37 personas. Es una decisión soberana de Maduro.";

    @Inject
    EntityManager database;

    @Inject
    SessionFactory hibernate;

    @Inject
    AgroalDataSource source;

    @Inject
    Rejudging rejudging;

    @BeforeEach
    void look() {
        while (step()) {
            // Until nothing waits.
        }
        rejudging.tell();
    }

    private boolean step() {
        return rejudging.step(new HashSet<>());
    }

    @AfterEach
    void emptyTheDatabase() {
        EmptyDatabase.clear(database);
    }

    /** With a translation; returns that one's id. */
    private static String record(String translation) {
        EDITOR.recordVersion();
        EDITOR.recordPresident();
        return recordStatement("soberana", translation);
    }

    private static String recordStatement(String slug, String translation) {
        Map<String, Object> statement = EDITOR.done(
                "recordStatement",
                input(
                        "slug",
                        slug,
                        "kind",
                        "DIRECT",
                        "speaker",
                        "president",
                        "wordings",
                        List.of(
                                input("kind", "ORIGINAL", "language", "es", "text", SAID, "source", "version"),
                                input(
                                        "kind",
                                        "TRANSLATION",
                                        "language",
                                        "en",
                                        "text",
                                        translation,
                                        "derivedFrom",
                                        1))));
        return (String) map(list(statement.get("wordings")).get(1)).get("id");
    }

    /** The texts of the wordings that have findings, everywhere and in their statements. */
    private List<String> listed(boolean hasFindings) {
        look();
        String kept = "wordings(filter: { languages: [\"en\"], hasFindings: " + hasFindings + " })";
        List<String> everywhere = ask("{ " + kept + " { nodes { text } } }").data("wordings.nodes.text");
        List<String> ofStatement = ask("{ statement(slug: \"soberana\") { " + kept + " { text } } }")
                .data("statement.wordings.text");
        assertThat(ofStatement).isEqualTo(everywhere);
        return everywhere;
    }

    @Test
    void wrongNumberIsListedUntilItIsMended() {
        String wording = record("There are 73 people. It is a sovereign decision.");
        assertThat(listed(true)).containsExactly("There are 73 people. It is a sovereign decision.");
        assertThat(listed(false)).isEmpty();
        EDITOR.done(
                "reviseWording",
                input(
                        "wording",
                        wording,
                        "expectedRevision",
                        1,
                        "text",
                        "There are 37 people. It is a sovereign decision."));
        assertThat(listed(true)).isEmpty();
        assertThat(listed(false)).containsExactly("There are 37 people. It is a sovereign decision.");
    }

    @Test
    void termThatIsDefinedIsLookedFor() {
        record("There are 37 people. It is a private decision.");
        assertThat(listed(true)).isEmpty();
        ADMIN.done(
                "defineTerm",
                input(
                        "concept",
                        "decision-soberana",
                        "designations",
                        List.of(
                                input("language", "es", "text", "decisión soberana", "status", "PREFERRED"),
                                input("language", "en", "text", "sovereign decision", "status", "PREFERRED"),
                                input("language", "en", "text", "private decision", "status", "DEPRECATED"))));
        assertThat(listed(true)).containsExactly("There are 37 people. It is a private decision.");
    }

    @Test
    void numbersAreNoRevisionsOfWordings() {
        String wording = record("There are 73 people. It is a sovereign decision.");
        look();
        assertThat(ask("query($id: ID!) { node(id: $id) { ... on Wording { revision findings { rule } } } }")
                        .with("id", wording)
                        .<Integer>data("node.revision"))
                .isEqualTo(1);
    }

    @Test
    void answersThatWereKeptAreAskedAgain() {
        record("There are 73 people. It is a sovereign decision.");
        String query = "{ wordings(filter: { hasFindings: true }) { totalCount } }";
        assertThat(ask(query).<Integer>data("wordings.totalCount")).isZero();
        look();
        assertThat(ask(query).<Integer>data("wordings.totalCount")).isEqualTo(1);
    }

    @Test
    void speakerIsLookedAtAgain() {
        record("He said that there are 37 people. It is a sovereign decision.");
        assertThat(listed(true)).hasSize(1);
        EDITOR.done("reviseActor", input("actor", "president", "expectedRevision", 1, "pronouns", List.of("HE")));
        assertThat(listed(true)).isEmpty();
    }

    @Test
    void whoIsMentionedIsLookedAtAgain() {
        record("There are 37 people. It is a sovereign decision.");
        EDITOR.done(
                "addWording",
                input(
                        "statement",
                        "soberana",
                        "kind",
                        "TRANSLATION",
                        "language",
                        "fr",
                        "text",
                        "Il y a 37 personnes. C’est une décision souveraine."));
        EDITOR.done("recordActor", input("slug", "maduro", "kind", "PERSON", "names", names("Otro Nombre")));
        EDITOR.done(
                "reviseStatement",
                input("statement", "soberana", "expectedRevision", 1, "mentions", List.of("maduro")));
        look();
        String french = "{ wordings(filter: { languages: [\"fr\"], hasFindings: true }) { totalCount } }";
        assertThat(ask(french).<Integer>data("wordings.totalCount")).isZero();
        EDITOR.done("reviseActor", input("actor", "maduro", "expectedRevision", 1, "names", names("Nicolás Maduro")));
        look();
        assertThat(ask(french).<Integer>data("wordings.totalCount")).isEqualTo(1);
    }

    private static List<Object> names(String name) {
        return List.of(input("language", "es", "value", name));
    }

    @Test
    void whatAnImportHasLockedIsLeftForLater() throws SQLException {
        record("There are 73 people. It is a sovereign decision.");
        recordStatement("segunda", "There are 74 people. It is a sovereign decision.");
        look();
        rejudging.begin("others");
        try (Connection other = source.getConnection()) {
            other.setAutoCommit(false);
            run("delete from wording_finding");
            try (PreparedStatement lock =
                    other.prepareStatement("select id from statement where slug = 'soberana' for update")) {
                assertThat(Table.read(lock, row -> row.getLong(1))).hasSize(1);
            }
            Set<Long> vain = new HashSet<>();
            assertThat(rejudging.step(vain)).as("they are split").isTrue();
            assertThat(rejudging.step(vain)).as("one is judged").isTrue();
            assertThat(vain).isEmpty();
            assertThat(rejudging.step(vain)).as("the other is looked at").isTrue();
            assertThat(vain).hasSize(1);
            assertThat(rejudging.step(vain)).as("and left").isFalse();
            assertThat(Unjudged.count()).isOne();
            assertThat(ask("{ wordings(filter: { hasFindings: true }) { nodes { statement { slug } } } }")
                            .<List<String>>data("wordings.nodes.statement.slug"))
                    .containsExactly("segunda");
            other.rollback();
        }
        look();
        assertThat(ask("{ wordings(filter: { hasFindings: true }) { totalCount } }")
                        .<Integer>data("wordings.totalCount"))
                .isEqualTo(2);
    }

    @Test
    void whatFailsIsPutBehindAllOthers() throws SQLException {
        record("There are 73 people. It is a sovereign decision.");
        run("alter table wording_finding rename to hidden");
        try {
            assertThatThrownBy(this::step).isInstanceOf(RuntimeException.class);
        } finally {
            run("alter table hidden rename to wording_finding");
        }
        assertThat(database.createNativeQuery("select is_large from finding_change", Boolean.class)
                        .getSingleResult())
                .isEqualTo(true);
        assertThat(listed(true)).hasSize(1);
    }

    @Test
    void whatStandsOtherwiseIsListedAsItStands() {
        String wording = record("There are 73 people. It is a sovereign decision.");
        look();
        String reviewed = "{ wordings(filter: { states: [REVIEWED], hasFindings: true }) { totalCount } }";
        assertThat(ask(reviewed).<Integer>data("wordings.totalCount")).isZero();
        EDITOR.done("reviewWording", input("wording", wording, "expectedRevision", 1, "state", "REVIEWED"));
        look();
        assertThat(ask(reviewed).<Integer>data("wordings.totalCount")).isEqualTo(1);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Table.batch(connection, sql, List.<Object[]>of(new Object[0]));
        }
    }

    @Test
    void otherRulesLookAtEverything() throws SQLException {
        record("There are 73 people. It is a sovereign decision.");
        assertThat(listed(true)).hasSize(1);
        rejudging.begin("old");
        look();
        rejudging.begin("old");
        assertThat(Unjudged.count()).isZero();
        run("delete from wording_finding");
        rejudging.begin("new");
        assertThat(Unjudged.count()).isOne();
        assertThat(listed(true)).hasSize(1);
    }

    /** Of two processes the one that was started first may have the old rules still. */
    @Test
    void onlyOneSetOfRulesIsAsked() throws SQLException {
        record("There are 73 people. It is a sovereign decision.");
        rejudging.begin("old");
        run("update finding_state set rules = 'new'");
        assertThat(rejudging.isOurs()).isFalse();
        assertThat(step()).isFalse();
        rejudging.begin("new");
        assertThat(rejudging.isOurs()).isTrue();
        assertThat(step()).isTrue();
    }

    @Test
    void allIsAskedForOnce() {
        record("There are 73 people. It is a sovereign decision.");
        look();
        for (String concept : List.of("first", "second")) {
            ADMIN.done(
                    "defineTerm",
                    input(
                            "concept",
                            concept,
                            "designations",
                            List.of(input("language", "es", "text", concept, "status", "PREFERRED"))));
        }
        assertThat(Unjudged.count()).isOne();
    }

    @Test
    void manyCostAsManySqlStatementsAsOne() {
        record("There are 73 people. It is a sovereign decision.");
        look();
        long ofOne = sqlOfAll("one");
        for (String slug : List.of("segunda", "tercera", "cuarta")) {
            recordStatement(slug, "There are " + slug.length() + " people.");
        }
        look();
        assertThat(sqlOfAll("four")).isEqualTo(ofOne);
    }

    /** To judge all that is there, in one step. */
    private long sqlOfAll(String version) {
        rejudging.begin(version);
        assertThat(step()).as("it is split").isTrue();
        hibernate.getStatistics().clear();
        assertThat(step()).isTrue();
        assertThat(step()).isFalse();
        return hibernate.getStatistics().getPrepareStatementCount();
    }
}
