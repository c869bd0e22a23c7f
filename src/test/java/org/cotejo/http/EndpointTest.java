package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint does beyond the audits: methods, types, cross-site posts, persisted documents. */
@QuarkusTest
class EndpointTest {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String SOVEREIGN = "{ statement(slug: \"s37-decision-soberana\") { original { text } } }";

    @TestHTTPResource("/graphql")
    URI endpoint;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json;q=0.5, application/graphql-response+json | application/graphql-response+json
                    application/json, application/graphql-response+json;q=0.9 | application/json
                    application/graphql-response+json, application/json       | application/graphql-response+json
                    application/json, application/graphql-response+json       | application/graphql-response+json
                    application/*, application/json;q=0                       | application/graphql-response+json
                    */*;q=0.1, application/graphql-response+json;q=0.2        | application/graphql-response+json
                    text/html, application/*                                  | application/json
                    """)
    void typeIsNegotiatedByQuality(String accept, String type) {
        Response response =
                given().accept(accept).queryParam("query", SOVEREIGN).get("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type + ";");
        assertThat(response.header("Vary")).isEqualTo("Accept-Language, Accept, Accept-Encoding, Authorization");
    }

    @Test
    void typeThatIsNotServedIs406() {
        Response response =
                given().accept("text/html").queryParam("query", SOVEREIGN).get("/graphql");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(message(response)).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/graphql"})
    void simpleCrossSitePostsAreRefused(String type) throws Exception {
        HttpRequest post = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"mutation { __typename }\"}"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains(type);
    }

    @Test
    void crossSitePreflightIsNotAllowed() {
        Response response = given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql");
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
        assertThat(response.header("Allow")).isEqualTo("GET, POST, OPTIONS");
    }

    @Test
    void otherCharsetIsRefused() {
        Response response = given().contentType("application/json; charset=iso-8859-1")
                .body("{}")
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void otherMethodIsRefusedWithThoseAllowed() {
        Response response = given().contentType(JSON).body("{}").put("/graphql");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo("GET, POST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [1]                                        | not a JSON object but a list
                    {"query": 1}                               | query is not a string but a number
                    {"query": "{ a }", "variables": [7]}       | variables is not an object but a list
                    {"query": "{ a }", "extensions": true}     | extensions is not an object but a boolean
                    {"query": "{ a }", "operationName": {}}    | operationName is not a string but an object
                    {"documentId": 7}                          | documentId is not a string but a number
                    {"query": "{ a }", "query": "{ b }"}       | Duplicate field 'query'
                    {"query": "{ a }"} {}                      | something follows it
                    {"variables": {}}                          | query is missing
                    """)
    void malformedRequestIsToldWhatIsWrong(String body, String problem) {
        Response response = given().contentType(JSON).accept(GRAPHQL).body(body).post("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith(JSON);
        assertThat(message(response)).contains(problem);
    }

    @Test
    void malformedParameterIsNamed() {
        Response response = given().queryParam("query", SOVEREIGN)
                .queryParam("variables", "{x")
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).contains("parameter variables");
        assertThat(given().queryParam("query", "{a}", "{b}").get("/graphql").statusCode())
                .isEqualTo(400);
    }

    @Test
    void documentThatCannotBeParsedHasItsCode() {
        Response response =
                given().contentType(JSON).body("{\"query\": \"{ events(\"}").post("/graphql");
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("GRAPHQL_PARSE_FAILED");
        assertThat(response.<Integer>path("errors[0].locations[0].line")).isEqualTo(1);
    }

    @Test
    void dataWithErrorsIsAPartialSuccess() {
        String query = "{ languages { wordings } statements(first: 0) { nodes { slug } } }";
        Response response = given().accept(GRAPHQL).queryParam("query", query).get("/graphql");
        assertThat(response.statusCode()).isEqualTo(294);
        assertThat(response.<Object>path("data.statements")).isNull();
        assertThat(given().accept(JSON)
                        .queryParam("query", query)
                        .get("/graphql")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void operationThatIsNotThereIsRefused() {
        Response response = given().accept(GRAPHQL)
                .queryParam("query", "query A { __typename } query B { __typename }")
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void automaticPersistedQueryIsRememberedAndFound() throws Exception {
        String query = SOVEREIGN + " # " + System.nanoTime();
        String extensions = persisted(sha256(query));
        Response unknown =
                given().accept(GRAPHQL).queryParam("extensions", extensions).get("/graphql");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(message(unknown)).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.<String>path("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");

        Response registered = given().contentType(JSON)
                .body("{\"query\": \"%s\", \"extensions\": %s}".formatted(query.replace("\"", "\\\""), extensions))
                .post("/graphql");
        assertThat(registered.<String>path("data.statement.original.text")).contains("decisión soberana");

        Response found = given().queryParam("extensions", extensions).get("/graphql");
        assertThat(found.<String>path("data.statement.original.text")).contains("decisión soberana");
        Response byId =
                given().queryParam("documentId", "sha256:" + sha256(query)).get("/graphql");
        assertThat(byId.<String>path("data.statement.original.text")).contains("decisión soberana");
    }

    @Test
    void hashThatIsNotTheQuerysIsRefused() throws Exception {
        Response response = given().queryParam("query", SOVEREIGN)
                .queryParam("extensions", persisted(sha256("another")))
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).contains("sha256Hash");
        assertThat(message(given().queryParam("extensions", persisted(sha256("another")))
                        .get("/graphql")))
                .isEqualTo("PersistedQueryNotFound");
    }

    @Test
    void persistedQueryOfTheWrongShapeIsRefused() {
        Response response = given().queryParam("extensions", "{\"persistedQuery\": {\"version\": 1}}")
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).contains("sha256Hash");
    }

    @Test
    void unknownDocumentIdIsRefused() {
        Response response =
                given().accept(GRAPHQL).queryParam("documentId", "nobody").get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).contains("nobody");
    }

    @Test
    void costIsToldOnRequest() {
        String query = "{ events(first: 3) { nodes { slug statements(first: 10) { nodes { slug } } } } }";
        Map<String, Integer> cost = given().queryParam("query", query)
                .queryParam("extensions", "{\"cost\": true}")
                .get("/graphql")
                .path("extensions.cost");
        // events + 3 x (nodes, slug, statements + 10 x (nodes, slug))
        assertThat(cost).containsEntry("actual", 1 + 3 * (1 + 1 + 1 + 10 * 2)).containsEntry("max", 50_000);
        assertThat(given().queryParam("query", query).get("/graphql").<Object>path("extensions"))
                .isNull();
    }

    private static String message(Response response) {
        return response.path("errors[0].message");
    }

    private static String persisted(String hash) {
        return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
