package org.cotejo.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cotejo.GraphQL;
import org.cotejo.WithIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample corpus is found by any of its wordings. */
@QuarkusTest
@TestProfile(WithIndex.class)
class SearchTest {

    private static final String SEARCH = """
            query($query: String!, $languages: [LanguageTag!], $filter: StatementFilter, $kinds: [SearchKind!], $first: Int, $after: String) {
              search(query: $query, languages: $languages, filter: $filter, kinds: $kinds, first: $first, after: $after) {
                totalCount
                edges { cursor score highlight matched { kind text language { tag } }
                  node { __typename ... on Statement { slug } ... on Actor { slug } ... on Event { slug } } }
                pageInfo { hasNextPage endCursor }
                facets { actors { actor { slug } count } languages { language { tag } count } years { year count } }
              }
            }
            """;

    @Inject
    Indexer indexer;

    @BeforeEach
    void catchUp() throws SQLException {
        indexer.catchUp();
    }

    private static GraphQL search(String query) {
        return ask(SEARCH).with("query", query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decision soberana       | ORIGINAL
            sovereign decision      | TRANSLATION
            private decision        | TRANSLATION
            soberanas decisiones    | ORIGINAL
            "por encima de todo"    | ORIGINAL
            desicion soberana       | ORIGINAL
            """)
    void statementIsFoundByAnyOfItsWordings(String query, String kind) {
        GraphQL found = search(query);
        assertThat(found.<List<String>>data("search.edges.node.slug")).contains("s37-decision-soberana");
        int place = found.<List<String>>data("search.edges.node.slug").indexOf("s37-decision-soberana");
        assertThat(found.<String>data("search.edges[" + place + "].matched.kind"))
                .isEqualTo(kind);
        assertThat(found.<String>data("search.edges[" + place + "].highlight")).contains("<mark>");
    }

    @Test
    void onlyWordingsInALanguageAreLookedIn() {
        assertThat(search("sovereign decision").with("languages", List.of("es")).<Integer>data("search.totalCount"))
                .isZero();
        assertThat(search("sovereign decision")
                        .with("languages", List.of("en"))
                        .<List<String>>data("search.edges.matched.language.tag"))
                .isNotEmpty()
                .allMatch(tag -> tag.startsWith("en"));
    }

    @Test
    void speakerIsFoundByNameAndSaysSo() {
        GraphQL found = search("sheinbaum").with("kinds", List.of("ACTOR"));
        assertThat(found.<List<String>>data("search.edges.node.slug")).first().isEqualTo("claudia-sheinbaum");
        assertThat(found.<List<Object>>data("search.edges.matched")).containsOnlyNulls();
    }

    @Test
    void pagesMakeTheWholeListAndFacetsCountAllOfIt() {
        int total = search("mexico").<Integer>data("search.totalCount");
        assertThat(total).isGreaterThan(10);
        List<String> slugs = new ArrayList<>();
        String after = null;
        boolean isMore = true;
        while (isMore) {
            GraphQL page = search("mexico").with("first", 7);
            if (after != null) {
                page.with("after", after);
            }
            slugs.addAll(page.data("search.edges.node.slug"));
            after = page.data("search.pageInfo.endCursor");
            isMore = page.data("search.pageInfo.hasNextPage");
        }
        assertThat(slugs).hasSize(total).doesNotHaveDuplicates();
        List<Integer> years = search("mexico").with("first", 1).data("search.facets.years.count");
        assertThat(years).isNotEmpty();
        assertThat(years.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(1);
    }

    @Test
    void filterKeepsStatementsAlone() {
        String actor = ask("{ actor(slug: \"claudia-sheinbaum\") { id } }").data("actor.id");
        assertThat(search("mexico")
                        .with("filter", Map.of("speakerIds", List.of(actor)))
                        .<List<String>>data("search.facets.actors.actor.slug"))
                .containsExactly("claudia-sheinbaum");
    }

    @Test
    void nothingThatCanBeTypedIsAnError() {
        Random random = new Random(7);
        String signs = "\"-*()~^:\\/+&|!{}[]<>'’«» aeñ漢\t\u0301";
        for (int i = 0; i < 1_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                query.append(signs.charAt(random.nextInt(signs.length())));
            }
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            ask("query($signs: String!, $bytes: String!) { signs: search(query: $signs) { totalCount }"
                            + " bytes: search(query: $bytes) { totalCount } suggest(prefix: $bytes) { text } }")
                    .with("signs", query.toString())
                    .with("bytes", new String(bytes, ISO_8859_1))
                    .<Object>data("suggest");
        }
        assertThat(search("").<Integer>data("search.totalCount")).isZero();
    }

    @Test
    void cursorThatIsNoneIsNamed() {
        assertThat(search("mexico").with("after", "x").send().<List<Object>>path("errors[0].extensions.path"))
                .containsExactly("after");
    }

    @Test
    void rangeThatEndsBeforeItBeginsIsNamed() {
        GraphQL search = search("mexico").with("filter", Map.of("saidOn", Map.of("from", "2026", "until", "2025")));
        assertThat(search.send().<List<Object>>path("errors[0].extensions.path"))
                .containsExactly("filter", "saidOn");
    }

    @Test
    void namesAreSuggestedWithoutAccents() {
        GraphQL suggested =
                ask("{ suggest(prefix: \"garcía har\") { text kind node { __typename ... on Actor { slug } } } }");
        assertThat(suggested.<List<String>>data("suggest.text")).isNotEmpty();
    }
}
