package org.cotejo.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;
import static org.cotejo.editing.Desk.input;
import static org.cotejo.editing.Desk.list;
import static org.cotejo.editing.Desk.map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.cotejo.EmptyDatabase;
import org.cotejo.access.Role;
import org.cotejo.corpus.ImportProgress;
import org.cotejo.corpus.Importer;
import org.cotejo.corpus.Inputs;
import org.cotejo.graphql.Sha256;
import org.cotejo.read.DataRevision;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for editors is listed as long as it waits, and no longer. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class WorkQueuesTest {

    private static final String SAID = "Es decir, se pone primero a México; es una decisión soberana.";
    private static final String SOVEREIGN = "That is, Mexico is put first; it is a sovereign decision.";

    private static final Desk EDITOR = Desk.of(Role.EDITOR, "ana");
    private static final Desk ADMIN = Desk.of(Role.ADMIN, "adela");

    private static final String OUTDATED = "outdated: true";
    private static final String UNREVIEWED = "kinds: [TRANSLATION], states: [INITIAL, TRANSLATED]";

    @Inject
    EntityManager database;

    @Inject
    SessionFactory hibernate;

    @Inject
    Importer importer;

    @Inject
    DataRevision revisions;

    @AfterEach
    void emptyTheDatabase() {
        EmptyDatabase.clear(database);
    }

    /** With its original in Spanish, of which there is no translation. */
    private static String recordOriginal() {
        EDITOR.recordVersion();
        Map<String, Object> statement = EDITOR.done(
                "recordStatement",
                input(
                        "slug",
                        "soberana",
                        "kind",
                        "DIRECT",
                        "attributedAs",
                        "La presidenta",
                        "wordings",
                        List.of(input("kind", "ORIGINAL", "language", "es", "text", SAID, "source", "version"))));
        return (String) map(list(statement.get("wordings")).get(0)).get("id");
    }

    private static String addTranslation(String language, String method, String text, String original) {
        return (String) EDITOR.done(
                        "addWording",
                        input(
                                "statement",
                                "soberana",
                                "kind",
                                "TRANSLATION",
                                "language",
                                language,
                                "method",
                                method,
                                "text",
                                text,
                                "derivedFrom",
                                original))
                .get("id");
    }

    private static void revise(String wording, int revision, Object... namesAndValues) {
        Map<String, Object> input = input(namesAndValues);
        input.put("wording", wording);
        input.put("expectedRevision", revision);
        EDITOR.done("reviseWording", input);
    }

    /** The texts of the wordings that a filter keeps, everywhere and in their statements. */
    private static List<String> wordings(String filter) {
        String kept = "wordings(filter: {" + filter + "})";
        List<String> everywhere = ask("{ " + kept + " { nodes { text } } }").data("wordings.nodes.text");
        assertThat(ask("{ " + kept + " { totalCount } }").<Integer>data("wordings.totalCount"))
                .isEqualTo(everywhere.size());
        List<List<String>> inStatements =
                ask("{ statements { nodes { " + kept + " { text } } } }").data("statements.nodes.wordings.text");
        assertThat(inStatements.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(everywhere);
        return everywhere;
    }

    private static List<String> statements(String filter) {
        return ask("{ statements(filter: {" + filter + "}) { nodes { slug } } }")
                .data("statements.nodes.slug");
    }

    @Test
    void languageIsMissingUntilSomebodyTranslates() {
        String original = recordOriginal();
        assertThat(statements("missingIn: [\"en\"]")).containsExactly("soberana");
        addTranslation("en", "HUMAN", SOVEREIGN, original);
        assertThat(statements("missingIn: [\"en\"]")).isEmpty();
    }

    @Test
    void languageIsOnlyByMachineUntilAPersonTranslates() {
        String original = recordOriginal();
        String onlyByMachine = "onlyByMachineIn: [\"fr\", \"en\"]";
        assertThat(statements(onlyByMachine)).isEmpty();
        String translated = addTranslation("en-US", "MACHINE", SOVEREIGN, original);
        assertThat(statements(onlyByMachine)).containsExactly("soberana");
        assertThat(statements("onlyByMachineIn: [\"en-US\"], hasOriginal: true"))
                .containsExactly("soberana");
        assertThat(statements("onlyByMachineIn: [\"es\"]")).isEmpty();
        String british = addTranslation("en-GB", "HUMAN", SOVEREIGN, original);
        assertThat(statements(onlyByMachine)).isEmpty();
        assertThat(statements("onlyByMachineIn: [\"en-US\"]")).containsExactly("soberana");
        // What is deprecated counts for nothing.
        EDITOR.done("rankWording", input("wording", british, "expectedRevision", 1, "rank", "DEPRECATED"));
        assertThat(statements(onlyByMachine)).containsExactly("soberana");
        revise(translated, 1, "method", "MACHINE_POST_EDITED");
        assertThat(statements(onlyByMachine)).isEmpty();
    }

    @Test
    void translationIsOutdatedFromTheRevisionOfItsOriginalUntilItIsMadeAgain() {
        String original = recordOriginal();
        String translation = addTranslation("en", "HUMAN", SOVEREIGN, original);
        assertThat(wordings(OUTDATED)).isEmpty();
        revise(original, 1, "text", SAID + " Punto.");
        assertThat(wordings(OUTDATED)).containsExactly(SOVEREIGN);
        assertThat(wordings("outdated: false")).containsExactly(SAID + " Punto.");
        revise(translation, 1, "text", SOVEREIGN + " Period.");
        assertThat(wordings(OUTDATED)).isEmpty();
        revise(original, 2, "text", SAID);
        assertThat(wordings(OUTDATED)).containsExactly(SOVEREIGN + " Period.");
        // What it was made from is there again.
        revise(original, 3, "text", SAID + " Punto.");
        assertThat(wordings(OUTDATED)).isEmpty();
    }

    @Test
    void becomingOutdatedIsNoRevision() {
        String original = recordOriginal();
        addTranslation("en", "HUMAN", SOVEREIGN, original);
        revise(original, 1, "text", SAID + " Punto.");
        assertThat(ask("{ wordings(filter: {" + OUTDATED + "}) { nodes { revision revisions { number } } } }")
                        .<Map<String, Object>>data("wordings.nodes[0]"))
                .containsEntry("revision", 1);
    }

    @Test
    void importedTranslationIsOutdatedWhereItSaysThatItWasMadeFromAnotherText() throws Exception {
        String line = "{\"type\":\"source\",\"slug\":\"acta\",\"publisher\":\"Congreso\"}\n{\"type\":\"statement\","
                + "\"slug\":\"paz\",\"kind\":\"DIRECT\",\"attributedAs\":\"Juárez\",\"wordings\":[{\"kind\":\"ORIGINAL\","
                + "\"language\":\"es\",\"text\":\"%s\",\"source\":\"acta\"},{\"kind\":\"TRANSLATION\","
                + "\"language\":\"en\",\"text\":\"%s\",\"source\":\"acta\",\"derivedFrom\":1%s}]}\n";
        add(line.formatted("La paz.", "Peace.", ",\"originDigest\":\"" + Sha256.hex("La guerra.") + "\""));
        assertThat(wordings(OUTDATED)).containsExactly("Peace.");
        add(line.formatted("La guerra.", "Peace.", ""));
        assertThat(wordings(OUTDATED)).isEmpty();
        add(line.formatted("La paz.", "Peace.", ""));
        assertThat(wordings(OUTDATED)).containsExactly("Peace.");
        add(line.formatted("La paz.", "The peace.", ""));
        assertThat(wordings(OUTDATED)).isEmpty();
    }

    private void add(String lines) throws Exception {
        Inputs inputs = new Inputs(List.of("-"), new ByteArrayInputStream(lines.getBytes(UTF_8)));
        importer.run(inputs, true, false, ImportProgress.NONE);
        // An import is another process, whose changes are known here a moment later.
        revisions.changedHere();
    }

    @Test
    void translationIsUnreviewedUntilASecondPersonHasReadIt() {
        String original = recordOriginal();
        String translation = addTranslation("en", "HUMAN", SOVEREIGN, original);
        assertThat(wordings(UNREVIEWED)).containsExactly(SOVEREIGN);
        EDITOR.done("reviewWording", input("wording", translation, "expectedRevision", 1, "state", "REVIEWED"));
        assertThat(wordings(UNREVIEWED)).isEmpty();
        // Nobody has reviewed the other text.
        revise(translation, 2, "text", SOVEREIGN + " Period.");
        assertThat(wordings(UNREVIEWED)).containsExactly(SOVEREIGN + " Period.");
        ADMIN.done("retract", input("id", translation, "expectedRevision", 3, "reason", "Withdrawn."));
        assertThat(wordings(UNREVIEWED)).isEmpty();
        assertThat(wordings(UNREVIEWED + ", includeDeprecated: true")).hasSize(1);
    }

    @Test
    void languagesMethodsAndKindsAreAnded() {
        String original = recordOriginal();
        addTranslation("en-US", "MACHINE", SOVEREIGN, original);
        addTranslation("fr", "MACHINE", "C’est une décision souveraine.", original);
        assertThat(wordings("languages: [\"en\"]")).containsExactly(SOVEREIGN);
        assertThat(wordings("languages: [\"en\", \"es\"], kinds: [ORIGINAL]")).containsExactly(SAID);
        assertThat(wordings("languages: [\"en\", \"es\"], methods: [MACHINE]")).containsExactly(SOVEREIGN);
        assertThat(wordings("languages: [\"en-GB\"]")).isEmpty();
    }

    @Test
    void queueIsPagedWhileItIsWorkedOff() {
        String original = recordOriginal();
        for (int i = 0; i < 5; i++) {
            addTranslation("en", "HUMAN", SOVEREIGN + " " + i, original);
        }
        String page = "{ wordings(filter: {" + UNREVIEWED + "}, first: 2%s) { totalCount nodes { id text }"
                + " pageInfo { endCursor hasNextPage } } }";
        Map<String, Object> first = ask(page.formatted("")).data("wordings");
        assertThat(first).containsEntry("totalCount", 5);
        for (Map<String, Object> wording : Desk.<Map<String, Object>>list(first.get("nodes"))) {
            EDITOR.done("reviewWording", input("wording", wording.get("id"), "expectedRevision", 1, "state", "FINAL"));
        }
        String cursor = (String) map(first.get("pageInfo")).get("endCursor");
        List<String> second = ask(page.formatted(", after: \"" + cursor + "\"")).data("wordings.nodes.text");
        assertThat(second).containsExactly(SOVEREIGN + " 2", SOVEREIGN + " 3");
    }

    @Test
    void pageCostsAFixedNumberOfSqlStatements() {
        String original = recordOriginal();
        addTranslation("en", "HUMAN", SOVEREIGN, original);
        long ofOne = sqlStatements();
        for (int i = 0; i < 8; i++) {
            addTranslation("en", "HUMAN", SOVEREIGN + " " + i, original);
        }
        // How wordings stand 1, page 2, count 1, statements 1; the number of the data 1.
        assertThat(sqlStatements()).isEqualTo(ofOne).isEqualTo(6);
    }

    private long sqlStatements() {
        hibernate.getStatistics().clear();
        ask("{ wordings(filter: {" + UNREVIEWED + "}) { totalCount nodes {"
                        + " text outdated statement { slug speaker { slug } } } } }")
                .data("");
        return hibernate.getStatistics().getPrepareStatementCount();
    }
}
