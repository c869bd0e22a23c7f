package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cotejo.GraphQL;
import org.cotejo.read.QueryGenerator;
import org.cotejo.read.QueryGenerator.Generated;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** What the derived path answers is what SmallRye's own answers, to the letter. */
@QuarkusTest
class ReadPathTest {

    private static final Logger LOG = Logger.getLogger(ReadPathTest.class);

    /** {@code -Dcotejo.queries=1500} compares more than a build waits for. */
    private static final int QUERIES = Integer.getInteger("cotejo.queries", 600);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    GraphQLSchema schema;

    /** Answers a request by both paths, as a list of the stock and the derived answer. */
    @ApplicationScoped
    static class BothPaths {

        private final Execution execution;

        BothPaths(Execution execution) {
            this.execution = execution;
        }

        void addRoute(@Observes Router router) {
            router.post("/both").order(-50).handler(http -> {
                http.request()
                        .body()
                        .onSuccess(body -> http.vertx()
                                .executeBlocking(() -> both(body, http), false)
                                .onSuccess(http::end)
                                .onFailure(http::fail));
                http.request().resume();
            });
        }

        private String both(Buffer body, RoutingContext http) {
            GraphQLRequest request = GraphQLRequest.ofBody(body.getBytes());
            return "[" + answer(request, Execution.Path.STOCK, http) + ","
                    + answer(request, Execution.Path.DERIVED, http) + "]";
        }

        private String answer(GraphQLRequest request, Execution.Path path, RoutingContext http) {
            try {
                return Answer.of(execution.execute(request.query(), request, Door.POST, path, http), MediaType.JSON)
                        .body()
                        .plain()
                        .toString();
            } catch (RefusedRequest refusal) {
                return Answer.of(refusal, MediaType.JSON).body().plain().toString();
            }
        }
    }

    int firstSeed() {
        return 0;
    }

    @Test
    void goldenQueriesAreAnsweredAlike() throws IOException {
        try (Stream<Path> files = Files.list(GraphQL.QUERIES)) {
            for (Path file : files.toList()) {
                assertAlike(GraphQL.askFile(file).body(), GraphQL.askFile(file).acceptLanguage());
            }
        }
    }

    @Test
    void generatedQueriesAreAnsweredAlike() throws IOException {
        Map<String, List<String>> values = values();
        int withErrors = 0;
        int refused = 0;
        for (int i = 0; i < QUERIES; i++) {
            Generated query = QueryGenerator.generate(schema, values, firstSeed() + i);
            Map<String, Object> body = Map.of("query", query.document(), "variables", query.variables());
            JsonNode answer = assertAlike(body, query.acceptLanguage());
            withErrors += answer.has("errors") ? 1 : 0;
            refused += answer.has("data") ? 0 : 1;
        }
        LOG.infof("%d queries compared, %d with errors, %d of them without data", QUERIES, withErrors, refused);
        // Else the generator has lost its way, and nothing much was compared.
        assertThat(withErrors).isBetween(QUERIES / 20, QUERIES / 2);
        assertThat(refused).isBetween(1, QUERIES / 3);
    }

    private static JsonNode assertAlike(Map<String, Object> body, String acceptLanguage)
            throws JsonProcessingException {
        RequestSpecification request = given().contentType("application/json").body(body);
        if (acceptLanguage != null) {
            request.header("Accept-Language", acceptLanguage);
        }
        JsonNode answers = JSON.readTree(request.post("/both").asString());
        JsonNode derived = comparable(answers.get(1));
        assertThat(derived.toString())
                .as(() -> body + "\nAccept-Language: " + acceptLanguage)
                .isEqualTo(comparable(answers.get(0)).toString());
        return derived;
    }

    /** With errors in one order, and without the references of internal ones, which are random. */
    private static JsonNode comparable(JsonNode answer) {
        if (answer.get("errors") instanceof ArrayNode errors) {
            List<JsonNode> sorted = new ArrayList<>(
                    StreamSupport.stream(errors.spliterator(), false).toList());
            for (JsonNode error : sorted) {
                if (error.path("extensions") instanceof ObjectNode extensions && extensions.has("reference")) {
                    extensions.put("reference", "");
                    ((ObjectNode) error).put("message", "Internal error");
                }
            }
            sorted.sort(Comparator.comparing(JsonNode::toString));
            errors.removeAll().addAll(sorted);
        }
        return answer;
    }

    /** Good and bad values for arguments, of what is in the database. */
    private static Map<String, List<String>> values() {
        Map<String, Object> data = GraphQL.ask("""
                { statements(first: 30) { edges { cursor } nodes { id slug speaker { id slug } event { id slug } } }
                  events(first: 20) { edges { cursor } }
                  actors(first: 20) { edges { cursor } nodes { slug } } }
                """).data("");
        List<String> ids = found(data, "id");
        List<String> slugs = found(data, "slug");
        List<String> cursors = found(data, "cursor");
        List<String> badly = new ArrayList<>(cursors);
        badly.add("not-a-cursor");
        slugs.add("no-such-slug");
        ids.add("MTpTdGF0ZW1lbnQ6OTk5OTk5");
        ids.add("bad id");
        return Map.of(
                "id", ids,
                "ids", ids,
                "ID", ids,
                "slug", slugs,
                "after", badly,
                "before", badly,
                "LanguageTag",
                        List.of(
                                "es",
                                "en",
                                "es-MX",
                                "en-US",
                                "fr",
                                "zh-Hant",
                                "de",
                                "es",
                                "en",
                                "pt",
                                "it",
                                "en",
                                "not_a_tag"),
                "PartialDate",
                        List.of(
                                "2026",
                                "2026-01",
                                "2026-01-21",
                                "1867",
                                "2025-12-31",
                                "1867-06",
                                "2026-01-30",
                                "2024",
                                "21/01/2026"),
                "String", List.of("a", "MX", "soberana", "juarez", ""));
    }

    private static List<String> found(Object data, String key) {
        List<String> found = new ArrayList<>();
        if (data instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name.equals(key) && value instanceof String text) {
                    found.add(text);
                }
                found.addAll(found(value, key));
            });
        } else if (data instanceof List<?> list) {
            list.forEach(each -> found.addAll(found(each, key)));
        }
        return found;
    }
}
