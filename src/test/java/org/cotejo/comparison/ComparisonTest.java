package org.cotejo.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cotejo.GraphQL;
import org.junit.jupiter.api.Test;

/** Rival wordings of the sample are set against each other. */
@QuarkusTest
class ComparisonTest {

    private static final String COMPARISON = """
            query($first: ID!, $second: ID!) {
              node(id: $first) { ... on Wording {
                comparison(with: $second) { left { id } right { id } similarity tokens { left right } } } }
            }
            """;

    private static List<Map<String, Object>> wordings() {
        return ask("{ statement(slug: \"s37-decision-soberana\") { wordings { id kind text language { tag } } } }")
                .data("statement.wordings");
    }

    private static GraphQL comparison(String first, String second) {
        return ask(COMPARISON).with("first", first).with("second", second);
    }

    private static String idOf(String text) {
        return wordings().stream()
                .filter(wording -> ((String) wording.get("text")).contains(text))
                .map(wording -> (String) wording.get("id"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void divergencesSetSovereignAgainstPrivateAndTheyAgainstWe() {
        GraphQL asked = ask("{ statement(slug: \"s37-decision-soberana\") { divergences(language: \"en\") {"
                + " similarity tokens { op left right } } } }");
        List<Double> similarities = doubles(asked.data("statement.divergences.similarity"));
        assertThat(similarities).isSorted().allMatch(similarity -> similarity >= 0 && similarity < 100);
        List<List<Map<String, String>>> tokens = asked.data("statement.divergences.tokens");
        List<String> substituted = tokens.stream()
                .flatMap(List::stream)
                .filter(token -> token.get("op").equals("SUBSTITUTE"))
                .map(token ->
                        token.get("left").strip() + " " + token.get("right").strip())
                .toList();
        assertThat(substituted).contains("sovereign private", "they we");
    }

    private static List<Double> doubles(List<? extends Number> numbers) {
        return numbers.stream().map(Number::doubleValue).toList();
    }

    @Test
    void twoWordingsAreComparedByTheirIds() {
        GraphQL asked = comparison(idOf("sovereign decision"), idOf("private decision"));
        assertThat(asked.<String>data("node.comparison.left.id")).isEqualTo(idOf("sovereign decision"));
        assertThat(asked.<String>data("node.comparison.right.id")).isEqualTo(idOf("private decision"));
        List<String> right = asked.data("node.comparison.tokens.right");
        assertThat(right.stream().filter(Objects::nonNull).collect(Collectors.joining()))
                .isEqualTo(wordings().stream()
                        .map(wording -> (String) wording.get("text"))
                        .filter(text -> text.contains("private decision"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void translationIsNotComparedWithTheOriginalNorWithAnotherStatement() {
        String translation = idOf("sovereign decision");
        assertThat(comparison(translation, idOf("decisión soberana")).<Object>data("node.comparison"))
                .isNull();
        String other = ask("{ statement(slug: \"maduro-capturado\") { wordings { id } } }")
                .data("statement.wordings[0].id");
        assertThat(comparison(translation, other).<Object>data("node.comparison"))
                .isNull();
    }

    @Test
    void idOfAnythingElseIsNamed() {
        String statement =
                ask("{ statement(slug: \"maduro-capturado\") { id } }").data("statement.id");
        assertThat(comparison(idOf("sovereign decision"), statement)
                        .send()
                        .<List<Object>>path("errors[0].extensions.path"))
                .containsExactly("with");
    }

    @Test
    void mostContestedComeFirstAndPagesGoOn() {
        GraphQL first = ask("{ statements(orderBy: {field: DIVERGENCE}, first: 5) { nodes { slug }"
                + " pageInfo { endCursor } } }");
        List<String> slugs = first.data("statements.nodes.slug");
        GraphQL next = ask("query($after: String) { statements(orderBy: {field: DIVERGENCE}, first: 5, after: $after) {"
                        + " nodes { slug } } }")
                .with("after", first.data("statements.pageInfo.endCursor"));
        assertThat(next.<List<String>>data("statements.nodes.slug")).hasSize(5).doesNotContainAnyElementsOf(slugs);
        assertThat(
                        ask("{ statements(orderBy: {field: DIVERGENCE}, first: 1) { nodes { divergences { similarity } } } }")
                                .<List<Object>>data("statements.nodes[0].divergences"))
                .isNotEmpty();
    }
}
