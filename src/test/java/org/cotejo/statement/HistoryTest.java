package org.cotejo.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.HistoryCorpus;
import org.cotejo.graphql.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sample corpus has no case of: ranks, lineage, partial dates, statements without a date or an event. */
@QuarkusTest
@TestProfile(HistoryCorpus.class)
class HistoryTest {

    @Inject
    EntityManager database;

    @Test
    void deprecatedIsServedOnlyWhereThereIsNothingElse() {
        assertThat(wording("en", "text"))
                .isEqualTo("Among individuals, as among nations, respect for the rights of" + " others is peace.");
        // The original stands, so a withdrawn translation is not served even to who asks for its language.
        assertThat(wording("pt", "kind")).isEqualTo("ORIGINAL");
    }

    @Test
    void backTranslationIsNotServedForTheOriginal() {
        assertThat(wording("es", "kind")).isEqualTo("ORIGINAL");
    }

    private static String wording(String language, String field) {
        return ask("query($l: [LanguageTag!]) { statement(slug: \"respeto-al-derecho-ajeno\") {"
                        + " wording(languages: $l) { wording { kind rank text } } } }")
                .with("l", List.of(language))
                .data("statement.wording.wording." + field);
    }

    @Test
    void deprecatedIsListedOnlyOnRequestAndDoesNotCount() {
        Map<String, List<Map<String, Object>>> statement =
                ask("{ statement(slug: \"respeto-al-derecho-ajeno\") { wordings { rank }"
                                + " all: wordings(filter: { includeDeprecated: true }) { rank }"
                                + " translations { rank } coverage { language { tag } wordings reviewed machineOnly } } }")
                        .data("statement");
        assertThat(statement.get("wordings")).hasSize(4);
        assertThat(statement.get("all")).hasSize(6);
        assertThat(statement.get("translations")).hasSize(2);
        assertThat(statement.get("coverage"))
                .containsExactly(
                        Map.of("language", Map.of("tag", "en"), "wordings", 1, "reviewed", 1, "machineOnly", false),
                        Map.of("language", Map.of("tag", "es"), "wordings", 1, "reviewed", 0, "machineOnly", false),
                        Map.of("language", Map.of("tag", "es-MX"), "wordings", 1, "reviewed", 1, "machineOnly", false),
                        Map.of("language", Map.of("tag", "fr"), "wordings", 1, "reviewed", 0, "machineOnly", true));
    }

    @Test
    void lineageLeadsToTheEarliestKnownWording() {
        List<Map<String, Object>> wordings = ask("{ statement(slug: \"respeto-al-derecho-ajeno\") {"
                        + " wordings(filter: { kinds: [BACK_TRANSLATION] }) {"
                        + " derivedFrom { language { tag } derivedFrom { language { tag } } }"
                        + " lineage { kind language { tag } } } } }")
                .data("statement.wordings");
        assertThat(wordings)
                .containsExactly(Map.of(
                        "derivedFrom",
                        Map.of("language", Map.of("tag", "fr"), "derivedFrom", Map.of("language", Map.of("tag", "en"))),
                        "lineage",
                        List.of(
                                Map.of("kind", "TRANSLATION", "language", Map.of("tag", "fr")),
                                Map.of("kind", "TRANSLATION", "language", Map.of("tag", "en")),
                                Map.of("kind", "ORIGINAL", "language", Map.of("tag", "es-MX")))));
    }

    @Test
    void missingInIsTheComplementOfAvailableIn() {
        for (String language : List.of("en", "en-US", "pt", "es", "fr", "de")) {
            List<String> available = slugs("availableIn: [\"" + language + "\"]");
            List<String> missing = slugs("missingIn: [\"" + language + "\"]");
            List<String> both = new ArrayList<>(available);
            both.addAll(missing);
            assertThat(both).containsExactlyInAnyOrderElementsOf(slugs(""));
        }
        assertThat(slugs("availableIn: [\"en\"]")).contains("la-tierra-es-de-quien-la-trabaja");
        // Deprecated wordings do not count as available.
        assertThat(slugs("missingIn: [\"pt\"]")).contains("respeto-al-derecho-ajeno");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            # a partial date is within a range that touches any day it may mean
            from: "1911-12-01",                        la-tierra-es-de-quien-la-trabaja
            from: "1911-11-30" until: "1911-11-30",    prefiero-morir-de-pie la-tierra-es-de-quien-la-trabaja
            until: "1911-01-01" from: "1911-01-01",    la-tierra-es-de-quien-la-trabaja
            until: "1867",                             respeto-al-derecho-ajeno
            from: "1867-07-15" until: "1867-07-15",    respeto-al-derecho-ajeno
            from: "1867-07-16" until: "1879-06-24",    ""
            """)
    void rangeIncludesWhatAPartialDateMayMean(String range, String expected) {
        assertThat(slugs("saidOn: { " + range.replace("'", "\"") + " }"))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    private static List<String> slugs(String filter) {
        return ask("{ statements(filter: { " + filter + " }) { nodes { slug } } }")
                .data("statements.nodes.slug");
    }

    @ParameterizedTest
    @CsvSource({
        "SAID_ON,ASC",
        "SAID_ON,DESC",
        "POSITION,ASC",
        "POSITION,DESC",
        "CREATED_AT,ASC",
        "CREATED_AT,DESC",
        "UPDATED_AT,ASC",
        "UPDATED_AT,DESC"
    })
    void pagesInBothDirectionsReachEachStatementOnce(String field, String direction) {
        String order = "orderBy: { field: " + field + ", direction: " + direction + " }";
        List<String> all =
                ask("{ statements(" + order + ") { nodes { slug } } }").data("statements.nodes.slug");
        assertThat(all).hasSize(6).doesNotHaveDuplicates();
        for (int size = 1; size <= 4; size++) {
            assertThat(walk(order, size, true)).as("forward by %d", size).isEqualTo(all);
            assertThat(walk(order, size, false)).as("backward by %d", size).isEqualTo(all);
        }
    }

    private static List<String> walk(String order, int size, boolean isForward) {
        String document = "query($cursor: String) { statements(" + order + ", "
                + (isForward ? "first: %d, after: $cursor" : "last: %d, before: $cursor").formatted(size)
                + ") { nodes { slug } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }";
        List<String> walked = new ArrayList<>();
        String cursor = null;
        for (boolean goesOn = true; goesOn; ) {
            Map<String, Object> page = ask(document).with("cursor", cursor).data("statements");
            @SuppressWarnings("unchecked") // The schema says so.
            List<Map<String, String>> nodes = (List<Map<String, String>>) page.get("nodes");
            List<String> slugs = nodes.stream().map(node -> node.get("slug")).toList();
            walked.addAll(isForward ? walked.size() : 0, slugs);
            Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
            assertThat(info.get(isForward ? "hasPreviousPage" : "hasNextPage")).isEqualTo(cursor != null);
            goesOn = (Boolean) info.get(isForward ? "hasNextPage" : "hasPreviousPage");
            cursor = (String) info.get(isForward ? "endCursor" : "startCursor");
        }
        return walked;
    }

    @Test
    void undatedStatementsComeLastInEitherDirection() {
        for (String direction : List.of("ASC", "DESC")) {
            List<Object> dates = ask("{ statements(orderBy: { field: SAID_ON, direction: " + direction
                            + " }) { nodes { saidOn } } }")
                    .data("statements.nodes.saidOn");
            assertThat(dates.subList(4, 6)).containsOnlyNulls();
            assertThat(dates.subList(0, 4)).doesNotContainNull();
        }
    }

    @Test
    void pageBetweenTwoCursorsEndsAtTheSecond() {
        List<String> cursors = ask("{ statements { edges { cursor } } }").data("statements.edges.cursor");
        List<String> all = ask("{ statements { nodes { slug } } }").data("statements.nodes.slug");
        for (String size : List.of("first", "last")) {
            List<String> between = ask("query($a: String, $b: String) { statements(" + size
                            + ": 10, after: $a, before: $b) { nodes { slug } } }")
                    .with("a", cursors.get(1))
                    .with("b", cursors.get(5))
                    .data("statements.nodes.slug");
            assertThat(between).isEqualTo(all.subList(2, 5));
        }
    }

    @Test
    void pagesOfSeveralParentsAreThoseOfEach() {
        String page = "statements(orderBy: { field: %s, direction: %s }, %s: 2) { totalCount nodes { slug }"
                + " pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }";
        for (String field : List.of("SAID_ON", "POSITION")) {
            for (String direction : List.of("ASC", "DESC")) {
                for (String size : List.of("first", "last")) {
                    String fields = page.formatted(field, direction, size);
                    List<Map<String, Object>> together =
                            ask("{ actors { nodes { slug " + fields + " } } }").data("actors.nodes");
                    for (Map<String, Object> actor : together) {
                        Map<String, Object> alone = ask("{ actor(slug: \"" + actor.get("slug") + "\") { slug " + fields
                                        + " } }")
                                .data("actor");
                        assertThat(actor).isEqualTo(alone);
                    }
                }
            }
        }
    }

    @Test
    void pagesStayRightWhileRowsAreAdded() {
        String document = "query($after: String) { statements(orderBy: { field: SAID_ON, direction: ASC }, first: 3,"
                + " after: $after) { nodes { slug } pageInfo { endCursor } } }";
        List<String> all = ask(document).data("statements.nodes.slug");
        String cursor = ask(document).data("statements.pageInfo.endCursor");
        List<String> expected = ask(document).with("after", cursor).data("statements.nodes.slug");
        QuarkusTransaction.requiringNew().run(() -> {
            Statement earlier = new Statement();
            earlier.slug = "mi-patria-es-primero";
            earlier.kind = StatementKind.DIRECT;
            earlier.attributedAs = "Vicente Guerrero";
            earlier.createdAt = Instant.EPOCH;
            earlier.updatedAt = Instant.EPOCH;
            earlier.saidOn = new PartialDate("1819");
            database.persist(earlier);
        });
        try {
            assertThat(ask(document).with("after", cursor).<List<String>>data("statements.nodes.slug"))
                    .isEqualTo(expected);
            assertThat(ask(document).<List<String>>data("statements.nodes.slug"))
                    .containsExactly("mi-patria-es-primero", all.get(0), all.get(1));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Statement.delete("slug", "mi-patria-es-primero"));
        }
    }

    @Test
    void namedParticipantsReplaceTheDerivedOnes() {
        Map<String, List<Map<String, String>>> named =
                ask("{ event(slug: \"restauracion-1867\") { participants { slug } } }")
                        .data("event");
        assertThat(named.get("participants"))
                .extracting(a -> a.get("slug"))
                .containsExactly("porfirio-diaz", "benito-juarez");
        List<String> derived = ask("{ event(slug: \"plan-de-ayala\") { participants { slug } } }")
                .data("event.participants.slug");
        assertThat(derived).containsExactly("emiliano-zapata", "porfirio-diaz");
    }

    @Test
    void statementWithoutAnEventHasItselfAsContext() {
        List<String> context = ask("{ statement(slug: \"poca-politica\") { event { slug } context { slug } } }")
                .data("statement.context.slug");
        assertThat(context).containsExactly("poca-politica");
    }

    @Test
    void statementWithoutASpeakerKeepsWhatTheSourcePrints() {
        Map<String, Object> statement =
                ask("{ statement(slug: \"pobre-mexico\") { speaker { slug } attributedAs saidOn position } }")
                        .data("statement");
        assertThat(statement)
                .containsEntry("speaker", null)
                .containsEntry("attributedAs", "Porfirio Díaz, según la tradición");
    }

    @Test
    void faultOfOursIsMaskedAndHasAReference() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("alter table statement rename to hidden")
                        .executeUpdate());
        try {
            ask("{ statements { totalCount } }")
                    .send()
                    .then()
                    .body("errors[0].extensions.code", equalTo("INTERNAL_ERROR"))
                    .body("errors[0].message", containsString("Internal error, reference "))
                    .body("errors[0].path", contains("statements"))
                    .body(not(containsString("Exception")))
                    .body(not(containsString("select")))
                    .body(not(containsString("org.")));
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("alter table hidden rename to statement")
                            .executeUpdate());
        }
    }
}
