package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile documents and bodies are refused, told the limit and their own value; GraphiQL's and ordinary ones pass. */
@QuarkusTest
class LimitsTest {

    @TestHTTPResource("/graphql")
    URI endpoint;

    static Stream<Arguments> hostile() {
        String deep = "{ statement(slug: \"x\") { " + "context { ".repeat(13) + "slug" + " }".repeat(15);
        // Every fragment spreads the next one twice under two names: 2^40 aliases in 40 lines.
        String doubling = "{ statement(slug: \"x\") { ...F0 } } "
                + IntStream.range(0, 40)
                        .mapToObj(i -> "fragment F%d on Statement { a: speaker { slug } ...F%d ...F%d }"
                                .formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining(" "))
                + " fragment F40 on Statement { slug }";
        return Stream.of(
                Arguments.of("tokens", 4000L, "{ " + "slug ".repeat(40_000) + "}"),
                Arguments.of("depth", 15L, "{ a".repeat(50_000)),
                Arguments.of("depth", 15L, deep.replace("slug }", "speaker { slug } }")),
                Arguments.of("aliases", 200L, "{ statement(slug: \"x\") { " + repeat(201, "a%d: slug") + " } }"),
                Arguments.of("aliases", 200L, doubling),
                Arguments.of("root fields", 50L, "{ " + repeat(51, "a%d: languages { wordings }") + " }"),
                Arguments.of(
                        "cost",
                        50_000L,
                        "{ events(first: 100) { nodes { statements(last: 100) { nodes { mentions { slug } } } } } }"));
    }

    private static String repeat(int times, String selection) {
        return IntStream.range(0, times).mapToObj(selection::formatted).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource
    void hostile(String limit, long most, String document) {
        Response response = post(Map.of("query", document));
        assertThat(response.statusCode()).isEqualTo(400);
        Map<String, Object> extensions = response.path("errors[0].extensions");
        assertThat(extensions).containsEntry("code", "LIMIT_EXCEEDED").containsEntry("limit", limit);
        assertThat(((Number) extensions.get("max")).longValue()).isEqualTo(most);
        long actual = ((Number) extensions.get("actual")).longValue();
        assertThat(actual).isGreaterThan(most);
        assertThat(response.<String>path("errors[0].message")).contains(limit, "" + most, "" + actual);
    }

    @Test
    void sizesInVariablesAndTheirDefaultsCountAsCost() {
        String query = "query($n: Int = 100) { events(first: $n) { nodes { statements(first: 100) { nodes"
                + " { mentions { slug } } } } } }";
        assertThat(post(Map.of("query", query)).<String>path("errors[0].extensions.limit"))
                .isEqualTo("cost");
        assertThat(post(Map.of("query", query, "variables", Map.of("n", 1))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void fragmentCycleIsRefusedByValidation() {
        Response response = post(
                Map.of(
                        "query",
                        "{ statement(slug: \"x\") { ...A } } fragment A on Statement { slug ...B } fragment B on Statement { ...A }"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void introspectionPassesAsDeepAsToolsSendIt() {
        Response response = post(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.<String>path("data.__schema.queryType.name")).isEqualTo("Query");
    }

    @Test
    void bodyThatIsTooLargeIsRefused() {
        Response response = post(Map.of("query", " ".repeat(300 * 1024)));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.<Integer>path("errors[0].extensions.max")).isEqualTo(256 * 1024);
    }

    @Test
    void largeBodyIsRefusedBeforeItIsSent() throws IOException {
        String answer = RawRequest.send(endpoint, "Content-Length: 100000000\r\n\r\n{");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("100000000");
    }

    @Test
    void endlessBodyIsRefusedAtTheLimit() throws IOException {
        String chunk = "40000\r\n" + " ".repeat(0x40000) + "\r\n";
        String answer = RawRequest.send(
                endpoint, "Transfer-Encoding: chunked\r\n\r\n" + chunk + "10\r\n" + " ".repeat(16) + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    private static Response post(Map<String, Object> body) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(body)
                .post("/graphql");
    }
}
