package org.cotejo.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;
import static org.cotejo.editing.Desk.inSpanish;
import static org.cotejo.editing.Desk.input;
import static org.cotejo.editing.Desk.list;
import static org.cotejo.editing.Desk.map;
import static org.cotejo.editing.Desk.with;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cotejo.EmptyDatabase;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;
import org.cotejo.graphql.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What editors, contributors and administrators may change, and that nothing is lost by it. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class EditingTest {

    private static final String SAID = "Es decir, se pone primero a México; es una decisión soberana.";
    private static final String PRIVATE = "It’s a private decision";
    private static final String SOVEREIGN = "It is a sovereign decision";

    private static final Desk CONTRIBUTOR = Desk.of(Role.CONTRIBUTOR, "carmen");
    private static final Desk EDITOR = Desk.of(Role.EDITOR, "ana");
    private static final Desk ADMIN = Desk.of(Role.ADMIN, "adela");

    @Inject
    EntityManager database;

    @AfterEach
    void emptyTheDatabase() {
        EmptyDatabase.clear(database);
    }

    /** With its original and one translation that was made from it. */
    private static Map<String, Object> recordStatement() {
        EDITOR.recordVersion();
        EDITOR.recordPresident();
        EDITOR.done(
                "recordEvent",
                input("slug", "conferencia", "names", inSpanish("Conferencia"), "startDate", "2026-01-21"));
        return EDITOR.done(
                "recordStatement",
                input(
                        "slug",
                        "soberana",
                        "kind",
                        "DIRECT",
                        "event",
                        "conferencia",
                        "position",
                        1,
                        "speaker",
                        "president",
                        "saidOn",
                        "2026-01-21",
                        "wordings",
                        List.of(
                                input(
                                        "kind",
                                        "ORIGINAL",
                                        "language",
                                        "es-MX",
                                        "text",
                                        SAID,
                                        "source",
                                        "version",
                                        "method",
                                        "TRANSCRIPTION"),
                                input("kind", "TRANSLATION", "language", "en", "text", PRIVATE, "derivedFrom", 1))));
    }

    private static String wordingId(Map<String, Object> statement, int place) {
        return (String) map(list(statement.get("wordings")).get(place)).get("id");
    }

    @Test
    void statementIsRecordedWithItsWordings() {
        Map<String, Object> statement = recordStatement();
        assertThat(statement).containsEntry("attributedAs", "Claudia Sheinbaum").containsEntry("revision", 1);
        assertThat(map(statement.get("originalLanguage"))).containsEntry("tag", "es-MX");
        assertThat(Desk.<Map<String, Object>>list(statement.get("wordings")))
                .extracting(wording -> wording.get("text"))
                .containsExactly(SAID, PRIVATE);
        String found = ask("{ statements(filter: { availableIn: [\"en\"], hasOriginal: true }) { nodes { slug } } }")
                .data("statements.nodes[0].slug");
        assertThat(found).isEqualTo("soberana");
    }

    @Test
    void slugIsMadeOfItsWordsAndOfANumberWhereThatIsTaken() {
        Map<String, Object> source = input("publisher", "Diario de Ejemplo", "datePublished", "2026-01-22");
        assertThat(EDITOR.done("recordSource", source)).containsEntry("slug", "diario-de-ejemplo-2026-01-22");
        assertThat(EDITOR.done("recordSource", source)).containsEntry("slug", "diario-de-ejemplo-2026-01-22-2");
    }

    @Test
    void allThatIsWrongIsToldAndNothingIsStored() {
        EDITOR.recordVersion();
        assertThat(EDITOR.refused(
                        "recordStatement",
                        input(
                                "slug",
                                "Not a slug",
                                "kind",
                                "DIRECT",
                                "position",
                                2,
                                "speaker",
                                "nobody",
                                "wordings",
                                List.of(input(
                                        "kind", "TRANSLATION", "language", "en", "text", "  ", "source", "nowhere")))))
                .containsExactly("INVALID input.wordings.0.text", "NOT_FOUND input.wordings.0.source");
        assertThat(EDITOR.refused(
                        "recordStatement",
                        input(
                                "slug",
                                "Not a slug",
                                "kind",
                                "DIRECT",
                                "position",
                                2,
                                "speaker",
                                "nobody",
                                "wordings",
                                List.of(
                                        input("kind", "ORIGINAL", "language", "es", "text", SAID),
                                        input(
                                                "kind",
                                                "TRANSLATION",
                                                "language",
                                                "es",
                                                "text",
                                                SAID,
                                                "method",
                                                "TRANSCRIPTION")))))
                .containsExactlyInAnyOrder(
                        "INVALID input.slug",
                        "FORBIDDEN_COMBINATION input.position",
                        "NOT_FOUND input.speaker",
                        "INVALID input.attributedAs",
                        "FORBIDDEN_COMBINATION input.wordings.0.source",
                        "FORBIDDEN_COMBINATION input.wordings.1.method",
                        "FORBIDDEN_COMBINATION input.wordings.1.language");
        assertThat(ask("{ statements { totalCount } }").<Integer>data("statements.totalCount"))
                .isZero();
    }

    @Test
    void takenSlugAndTakenOriginalAreNamed() {
        recordStatement();
        assertThat(EDITOR.refused("recordSource", input("slug", "version", "publisher", "x")))
                .containsExactly("TAKEN input.slug");
        Map<String, Object> original = input(
                "statement",
                "soberana",
                "kind",
                "ORIGINAL",
                "language",
                "es-MX",
                "text",
                "Otra cosa.",
                "source",
                "version");
        assertThat(EDITOR.refused("addWording", original)).containsExactly("TAKEN input.kind");
        assertThat(EDITOR.refused("addWording", with(original, "kind", "VARIANT", "method", "MACHINE")))
                .containsExactly("FORBIDDEN_COMBINATION input.method");
    }

    @Test
    void whatIsAbsentStaysAndNullTakesAway() {
        EDITOR.recordPresident();
        Map<String, Object> revised = EDITOR.done(
                "reviseActor",
                input(
                        "actor",
                        "president",
                        "expectedRevision",
                        1,
                        "country",
                        "MX",
                        "otherNames",
                        List.of("Sheinbaum")));
        assertThat(revised)
                .containsEntry("country", "MX")
                .containsEntry("pronouns", List.of("SHE"))
                .containsEntry("revision", 2);
        Map<String, Object> again =
                EDITOR.done("reviseActor", input("actor", "president", "expectedRevision", 2, "country", null));
        assertThat(again).containsEntry("country", null).containsEntry("otherNames", List.of("Sheinbaum"));
        assertThat(EDITOR.refused("reviseActor", input("actor", "president", "expectedRevision", 3, "names", null)))
                .containsExactly("INVALID input.names");
    }

    @Test
    void staleRevisionIsToldWhatHasChangedAndGetsTheObject() {
        Map<String, Object> statement = recordStatement();
        String translation = wordingId(statement, 1);
        EDITOR.done("reviseWording", input("wording", translation, "expectedRevision", 1, "text", SOVEREIGN));
        Map<String, Object> payload = EDITOR.payload(
                "reviseWording", input("wording", translation, "expectedRevision", 1, "text", "Another one"));
        assertThat(map(payload.get("wording"))).containsEntry("text", SOVEREIGN).containsEntry("revision", 2);
        Map<String, Object> error = map(list(payload.get("userErrors")).get(0));
        assertThat(error).containsEntry("code", "STALE");
        assertThat(map(list(error.get("changes")).get(0)))
                .isEqualTo(Map.of("field", "text", "before", PRIVATE, "after", SOVEREIGN));
    }

    @Test
    void translationOfWhatHasMovedIsAcceptedAndOutdated() {
        Map<String, Object> statement = recordStatement();
        String original = wordingId(statement, 0);
        EDITOR.done("reviseWording", input("wording", original, "expectedRevision", 1, "text", SAID + " Punto."));
        List<Boolean> outdated = ask("{ statement(slug: \"soberana\") { wordings { outdated } } }")
                .data("statement.wordings.outdated");
        assertThat(outdated).containsExactly(false, true);
        Map<String, Object> added = input(
                "statement",
                "soberana",
                "kind",
                "TRANSLATION",
                "language",
                "en",
                "text",
                SOVEREIGN,
                "derivedFrom",
                original);
        assertThat(CONTRIBUTOR.done("addWording", with(added, "derivedFromDigest", Sha256.hex(SAID))))
                .containsEntry("outdated", true);
        assertThat(CONTRIBUTOR.done("addWording", added)).containsEntry("outdated", false);
        // Whoever translates it again has the present original in front of them.
        assertThat(EDITOR.done(
                        "reviseWording",
                        input("wording", wordingId(statement, 1), "expectedRevision", 1, "text", SOVEREIGN + ".")))
                .containsEntry("outdated", false);
    }

    @Test
    void reviewIsVoidWithAnotherText() {
        String translation = wordingId(recordStatement(), 1);
        assertThat(EDITOR.done("reviewWording", input("wording", translation, "expectedRevision", 1, "state", "FINAL")))
                .containsEntry("state", "FINAL");
        assertThat(EDITOR.done(
                        "reviseWording", input("wording", translation, "expectedRevision", 2, "note", "Checked.")))
                .containsEntry("state", "FINAL");
        assertThat(EDITOR.done(
                        "reviseWording", input("wording", translation, "expectedRevision", 3, "text", SOVEREIGN)))
                .containsEntry("state", "TRANSLATED");
    }

    @Test
    void revisionsKeepWhoWhenWhyAndWhat() {
        String translation = wordingId(recordStatement(), 1);
        EDITOR.done(
                "reviseWording",
                input(
                        "wording",
                        translation,
                        "expectedRevision",
                        1,
                        "text",
                        SOVEREIGN,
                        "reason",
                        "Not private at all."));
        List<Map<String, Object>> revisions = ask("query($id: ID!) { node(id: $id) { ... on Wording { revisions {"
                        + " id number by operation note at changes { field before after } values { field value } } } } }")
                .with("id", translation)
                .data("node.revisions");
        assertThat(revisions).extracting(revision -> revision.get("number")).containsExactly(1, 2);
        Map<String, Object> second = revisions.get(1);
        assertThat(second)
                .containsEntry("by", "ana")
                .containsEntry("operation", "reviseWording")
                .containsEntry("note", "Not private at all.")
                .containsEntry("changes", List.of(Map.of("field", "text", "before", PRIVATE, "after", SOVEREIGN)));
        assertThat(Desk.<Map<String, Object>>list(revisions.get(0).get("values")))
                .contains(Map.of("field", "text", "value", PRIVATE));
        String found = ask("query($id: ID!) { node(id: $id) { ... on Revision { note } } }")
                .with("id", second.get("id"))
                .data("node.note");
        assertThat(found).isEqualTo("Not private at all.");
    }

    @Test
    void contributorAddsWordingsThatOthersReview() {
        recordStatement();
        Map<String, Object> added = input(
                "statement",
                "soberana",
                "kind",
                "TRANSLATION",
                "language",
                "fr",
                "text",
                "C'est une décision souveraine");
        assertThat(CONTRIBUTOR.done("addWording", with(added, "state", "INITIAL")))
                .containsEntry("state", "INITIAL");
        assertThat(CONTRIBUTOR.refused("addWording", with(added, "state", "REVIEWED", "rank", "PREFERRED")))
                .containsExactly("FORBIDDEN input.state", "FORBIDDEN input.rank");
        Response refused = CONTRIBUTOR.send("recordSource", input("publisher", "x"));
        assertThat(refused.<Map<String, String>>path("errors[0].extensions"))
                .isEqualTo(Map.of("code", "FORBIDDEN", "role", "EDITOR"));
        assertThat(ask("{ sources { totalCount } }").<Integer>data("sources.totalCount"))
                .isOne();
    }

    @Test
    void anonymousMutationIsRefusedAsAWhole() {
        Response refused = ask("mutation { recordSource(input: { publisher: \"x\" }) { source { slug } } }")
                .send();
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.<String>path("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(ask("{ sources { totalCount } }").<Integer>data("sources.totalCount"))
                .isZero();
    }

    @Test
    void mutationByGetIsRefusedWithAToken() {
        Response refused = given().header("Authorization", "Bearer " + Tokens.of(Role.EDITOR, "ana"))
                .queryParam("query", "mutation { recordSource(input: { publisher: \"x\" }) { source { slug } } }")
                .get("/graphql");
        assertThat(refused.statusCode()).isEqualTo(405);
    }

    @Test
    void revisionHasTheIdOfTheRequest() {
        String sent =
                "{\"query\": \"mutation { recordSource(input: { publisher: \\\"x\\\" }) { userErrors { code } } }\"}";
        given().contentType("application/json")
                .header("Authorization", "Bearer " + Tokens.of(Role.EDITOR, "ana"))
                .header("X-Request-Id", "request-37")
                .body(sent)
                .post("/graphql")
                .then()
                .statusCode(200);
        Object[] kept =
                (Object[]) database.createNativeQuery("select request_id, made_by from revision", Object[].class)
                        .getSingleResult();
        assertThat(kept).containsExactly("request-37", "ana");
    }

    @Test
    void keptAnswersAreRenewedByAWrite() {
        EDITOR.recordPresident();
        String question = "{ actor(slug: \"president\") { country } }";
        assertThat(ask(question).<String>data("actor.country")).isNull();
        EDITOR.done("reviseActor", input("actor", "president", "expectedRevision", 1, "country", "MX"));
        assertThat(ask(question).<String>data("actor.country")).isEqualTo("MX");
    }

    @Test
    void sameKeyHasOneEffect() {
        Map<String, Object> source = input("publisher", "Diario", "idempotencyKey", "k-1");
        assertThat(EDITOR.done("recordSource", source)).isEqualTo(EDITOR.done("recordSource", source));
        assertThat(EDITOR.refused("recordSource", with(source, "publisher", "Otro")))
                .containsExactly("KEY_REUSED input.idempotencyKey");
        // Somebody else's key is another one.
        ADMIN.done("recordSource", source);
        assertThat(ask("{ sources { totalCount } }").<Integer>data("sources.totalCount"))
                .isEqualTo(2);
    }

    @Test
    void retractedStaysReadableWithTheReason() {
        Map<String, Object> statement = recordStatement();
        Map<String, Object> wording = ADMIN.done(
                "retract",
                input("id", wordingId(statement, 1), "expectedRevision", 1, "reason", "The outlet withdrew it."));
        assertThat(wording).containsEntry("rank", "DEPRECATED").containsEntry("retraction", "The outlet withdrew it.");
        Map<String, Object> retracted =
                ADMIN.done("retract", input("id", "soberana", "expectedRevision", 1, "reason", "Never said."));
        assertThat(retracted).containsEntry("retraction", "Never said.");
        assertThat(Desk.<Map<String, Object>>list(retracted.get("wordings")))
                .extracting(each -> each.get("retraction"))
                .containsExactly("Never said.", "The outlet withdrew it.");
        assertThat(ADMIN.refused("retract", input("id", "soberana", "expectedRevision", 2, "reason", "Again.")))
                .containsExactly("INVALID input.id");
        String quotability = ask("{ statement(slug: \"soberana\") { original { quotability } } }")
                .data("statement.original.quotability");
        assertThat(quotability).isEqualTo("DO_NOT_QUOTE");
    }

    @Test
    void mergedActorHandsOverAllThatWasSaid() {
        recordStatement();
        EDITOR.done(
                "recordActor",
                input(
                        "slug",
                        "sheinbaum",
                        "kind",
                        "PERSON",
                        "names",
                        inSpanish("Claudia Sheinbaum Pardo"),
                        "wikidataId",
                        "Q5129001"));
        EDITOR.done(
                "reviseStatement",
                input("statement", "soberana", "expectedRevision", 1, "mentions", List.of("president")));
        EDITOR.done(
                "reviseEvent",
                input("event", "conferencia", "expectedRevision", 1, "participants", List.of("president")));
        Map<String, Object> merged =
                ADMIN.done("mergeActors", input("from", "president", "into", "sheinbaum", "expectedRevision", 1));
        assertThat(merged)
                .containsEntry("otherNames", List.of("Claudia Sheinbaum"))
                .containsEntry("revision", 2);
        Map<String, Object> statement =
                ask("{ statement(slug: \"soberana\") { speaker { slug } mentions { slug } event {"
                                + " participants { slug } } revisions { operation } } }")
                        .data("statement");
        assertThat(statement.toString())
                .isEqualTo("{speaker={slug=sheinbaum}, mentions=[{slug=sheinbaum}],"
                        + " event={participants=[{slug=sheinbaum}]}, revisions=[{operation=recordStatement},"
                        + " {operation=reviseStatement}, {operation=mergeActors}]}");
        assertThat(ask("{ actor(slug: \"president\") { mergedInto { slug } } actors { nodes { slug } } }")
                        .<Map<String, Object>>data("")
                        .toString())
                .isEqualTo("{actor={mergedInto={slug=sheinbaum}}, actors={nodes=[{slug=sheinbaum}]}}");
        // Whoever refers to the old one means the new one.
        assertThat(map(EDITOR.done(
                                "attributeStatement",
                                input(
                                        "statement",
                                        "soberana",
                                        "expectedRevision",
                                        3,
                                        "speaker",
                                        "president",
                                        "attributedAs",
                                        "La presidenta"))
                        .get("speaker")))
                .containsEntry("slug", "sheinbaum");
    }

    @Test
    void termIsDefinedAndDefinedAnew() {
        Map<String, Object> term = input(
                "concept",
                "decision-soberana",
                "designations",
                List.of(
                        input("text", "decisión soberana", "language", "es", "status", "PREFERRED"),
                        input("text", "private decision", "language", "en", "status", "DEPRECATED")));
        assertThat(ADMIN.done("defineTerm", term)).containsEntry("revision", 1);
        assertThat(ADMIN.refused("defineTerm", term)).containsExactly("TAKEN input.concept");
        assertThat(ADMIN.done(
                        "defineTerm",
                        input(
                                "concept",
                                "decision-soberana",
                                "expectedRevision",
                                1,
                                "definition",
                                inSpanish("La de un Estado."))))
                .containsEntry("revision", 2);
        List<Map<String, Object>> revisions = ask("{ termRevisions(concept: \"decision-soberana\") { number by } }")
                .data("termRevisions");
        assertThat(revisions).hasSize(2);
    }

    @Test
    void whatCannotBeStoredIsNamedAndNeverAFailure() {
        Map<String, Object> blank = input("kind", "TRANSLATION", "language", "en", "text", " ");
        Map<String, Object> made = input("kind", "BACK_TRANSLATION", "language", "es", "text", "x", "derivedFrom", 1);
        assertThat(EDITOR.refused(
                        "recordStatement",
                        input("kind", "DIRECT", "attributedAs", "x", "wordings", List.of(blank, made))))
                .containsExactly("INVALID input.wordings.0.text");
        assertThat(EDITOR.refused("recordSource", input("publisher", "x".repeat(501))))
                .containsExactly("INVALID input.publisher");
        List<Map<String, Object>> many = IntStream.range(0, 80)
                .mapToObj(each -> input(
                        "kind", "TRANSLATION", "language", "es-x-aaaaaaaa-bbbbbbbb-cccc" + (1_000 + each), "text", "x"))
                .toList();
        assertThat(EDITOR.refused("recordStatement", input("kind", "DIRECT", "attributedAs", "x", "wordings", many)))
                .containsExactly("INVALID input");
    }

    @Test
    void emptyListTakesAwayAndTheSameAgainIsNoRevision() {
        String translation = wordingId(recordStatement(), 1);
        EDITOR.done(
                "attributeStatement",
                input("statement", "soberana", "expectedRevision", 1, "role", inSpanish("Presidenta")));
        Map<String, Object> revised = EDITOR.done(
                "attributeStatement", input("statement", "soberana", "expectedRevision", 2, "role", List.of()));
        assertThat(revised).containsEntry("revision", 3);
        assertThat(ask("{ statement(slug: \"soberana\") { role { value } } }").<Object>data("statement.role"))
                .isNull();
        assertThat(EDITOR.done("rankWording", input("wording", translation, "expectedRevision", 1, "rank", "NORMAL")))
                .containsEntry("revision", 1);
    }

    @Test
    void originalStaysWhatItsStatementIsIn() {
        String original = wordingId(recordStatement(), 0);
        assertThat(EDITOR.refused(
                        "reviseWording", input("wording", original, "expectedRevision", 1, "kind", "TRANSLATION")))
                .containsExactly("FORBIDDEN_COMBINATION input.kind", "FORBIDDEN_COMBINATION input.language");
        assertThat(CONTRIBUTOR.refused(
                        "addWording",
                        input(
                                "statement",
                                "soberana",
                                "kind",
                                "ORIGINAL",
                                "language",
                                "es-MX",
                                "text",
                                "x",
                                "source",
                                "version")))
                .containsExactly("FORBIDDEN input.kind");
    }

    @Test
    void digestThatNoTextHadIsRefused() {
        String original = wordingId(recordStatement(), 0);
        assertThat(CONTRIBUTOR.refused(
                        "addWording",
                        input(
                                "statement",
                                "soberana",
                                "kind",
                                "TRANSLATION",
                                "language",
                                "en",
                                "text",
                                SOVEREIGN,
                                "derivedFrom",
                                original,
                                "derivedFromDigest",
                                "0".repeat(64))))
                .containsExactly("INVALID input.derivedFromDigest");
    }

    @Test
    void whatWasRetractedComesBackByAnAdministratorOnly() {
        Map<String, Object> statement = recordStatement();
        String translation = wordingId(statement, 1);
        ADMIN.done("retract", input("id", translation, "expectedRevision", 1, "reason", "Withdrawn."));
        Map<String, Object> again = input("wording", translation, "expectedRevision", 2, "rank", "NORMAL");
        assertThat(EDITOR.refused("rankWording", again)).containsExactly("FORBIDDEN input.rank");
        assertThat(ADMIN.done("rankWording", again)).containsEntry("retraction", null);
        ADMIN.done("retract", input("id", "soberana", "expectedRevision", 1, "reason", "Never said."));
        assertThat(CONTRIBUTOR.refused(
                        "addWording",
                        input("statement", "soberana", "kind", "TRANSLATION", "language", "fr", "text", "x")))
                .containsExactly("FORBIDDEN_COMBINATION input.statement");
    }

    @Test
    void mergedActorIsNotChangedInPlaceOfTheOther() {
        EDITOR.recordPresident();
        EDITOR.done("recordActor", input("slug", "sheinbaum", "kind", "PERSON", "names", inSpanish("Sheinbaum")));
        ADMIN.done("mergeActors", input("from", "president", "into", "sheinbaum", "expectedRevision", 1));
        assertThat(EDITOR.refused("reviseActor", input("actor", "president", "expectedRevision", 2, "country", "MX")))
                .containsExactly("INVALID input.actor");
        assertThat(ADMIN.refused("mergeActors", input("from", "president", "into", "sheinbaum", "expectedRevision", 2)))
                .containsExactly("INVALID input.from");
    }

    @Test
    void sixteenWritersLoseNothing() throws Exception {
        Map<String, Object> statement = recordStatement();
        String translation = wordingId(statement, 1);
        List<Callable<List<String>>> writers = IntStream.range(0, 16)
                .<Callable<List<String>>>mapToObj(writer -> () -> EDITOR.refused(
                        "reviseWording",
                        input("wording", translation, "expectedRevision", 1, "text", PRIVATE + " " + writer)))
                .toList();
        List<List<String>> outcomes = together(writers);
        assertThat(outcomes).filteredOn(List::isEmpty).hasSize(1);
        assertThat(outcomes)
                .filteredOn(errors -> !errors.isEmpty())
                .allMatch(errors -> errors.get(0).startsWith("STALE"));

        Map<String, Object> added =
                input("statement", "soberana", "kind", "VARIANT", "language", "es", "text", "Es una decisión soberana");
        List<Callable<List<String>>> adders = IntStream.range(0, 16)
                .<Callable<List<String>>>mapToObj(writer ->
                        () -> EDITOR.refused("addWording", with(added, "text", "Es una decisión soberana, " + writer)))
                .toList();
        assertThat(together(adders)).allMatch(List::isEmpty);
        List<String> texts =
                ask("{ statement(slug: \"soberana\") { wordings { text } } }").data("statement.wordings.text");
        assertThat(texts).hasSize(18).doesNotHaveDuplicates();
    }

    @Test
    void sixteenWritersRecordOneOriginal() throws Exception {
        EDITOR.recordVersion();
        EDITOR.done(
                "recordStatement",
                input(
                        "slug",
                        "perdida",
                        "kind",
                        "DIRECT",
                        "attributedAs",
                        "La presidenta",
                        "wordings",
                        List.of(input("kind", "TRANSLATION", "language", "en", "text", SOVEREIGN))));
        Map<String, Object> original =
                input("statement", "perdida", "kind", "ORIGINAL", "language", "es", "text", SAID, "source", "version");
        List<Callable<List<String>>> writers = IntStream.range(0, 16)
                .<Callable<List<String>>>mapToObj(writer -> () -> EDITOR.refused("addWording", original))
                .toList();
        List<List<String>> outcomes = together(writers);
        assertThat(outcomes).filteredOn(List::isEmpty).hasSize(1);
        assertThat(outcomes).filteredOn(errors -> !errors.isEmpty()).allMatch(List.of("TAKEN input.kind")::equals);
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> done = threads.invokeAll(tasks);
            List<T> results = new ArrayList<>();
            for (Future<T> each : done) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
