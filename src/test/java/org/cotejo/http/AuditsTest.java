package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that the public audits of "GraphQL over HTTP" check, without Node; {@link NodeAuditsTest} runs the audits. */
@QuarkusTest
class AuditsTest {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void answersInTheTypeThatIsAccepted(String type) {
        Response response = post(type, TYPENAME);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type).endsWith("charset=utf-8");
        assertThat(response.<Object>path("errors")).isNull();
    }

    @Test
    void answersInPlainJsonWhereNoTypeIsNamed() {
        assertThat(post("*/*", TYPENAME).contentType()).startsWith(JSON);
        Response response = given().config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(JSON)
                .body(TYPENAME)
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(JSON);
    }

    @Test
    void readsUtf8() {
        Response response = given().contentType("application/json; charset=utf-8")
                .body("{\"query\": \"{ __type(name: \\\"Run🏃Swim🏊\\\") { name } }\"}")
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void answersQueriesByGet(String type) {
        Response response = given().accept(type)
                .queryParam("query", "query Type($name: String!) { __type(name: $name) { name } }")
                .queryParam("variables", "{\"name\": \"Statement\"}")
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.<String>path("data.__type.name")).isEqualTo("Statement");
    }

    @Test
    void refusesMutationsByGet() {
        Response response = given().accept(GRAPHQL)
                .queryParam("query", "mutation { __typename }")
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo("POST");
    }

    @Test
    void refusesBodiesWithoutType() {
        Response response = given().contentType("")
                .body(TYPENAME.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/graphql");
        assertThat(response.statusCode()).isBetween(400, 499);
    }

    static Stream<String> malformed() {
        Stream<String> texts = Stream.of("query", "operationName")
                .flatMap(member -> Stream.of("{\"obj\": \"ect\"}", "0", "false", "[\"array\"]")
                        .map(value -> member.equals("query")
                                ? "{\"query\": " + value + "}"
                                : "{\"query\": \"{ __typename }\", \"operationName\": " + value + "}"));
        Stream<String> objects = Stream.of("variables", "extensions")
                .flatMap(member -> Stream.of("\"string\"", "0", "false", "[\"array\"]")
                        .map(value -> "{\"query\": \"{ __typename }\", \"" + member + "\": " + value + "}"));
        Stream<String> others = Stream.of(
                "", "{ \"not a JSON", "{\"qeury\": \"{ __typename }\"}", "{\"notquery\": \"{ __typename }\"}");
        return Stream.of(texts, objects, others).flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesMalformedRequestsInBothTypes(String body) {
        for (String type : List.of(GRAPHQL, JSON)) {
            Response response = post(type, body);
            assertThat(response.statusCode()).as(type).isEqualTo(400);
            assertThat(response.contentType()).startsWith(JSON);
            assertThat(response.<String>path("errors[0].message")).isNotBlank();
        }
    }

    static Stream<String> wellFormed() {
        return Stream.concat(
                Stream.of("variables", "operationName", "extensions")
                        .map(member -> "{\"query\": \"{ __typename }\", \"" + member + "\": null}"),
                Stream.of(
                        "{\"query\": \"query Query { __typename }\", \"operationName\": \"Query\"}",
                        "{\"query\": \"query T($name: String!) { __type(name: $name) { name } }\", \"variables\":"
                                + " {\"name\": \"sometype\"}}",
                        "{\"query\": \"{ __typename }\", \"extensions\": {\"some\": \"value\"}}"));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void answersWellFormedRequests(String body) {
        for (String type : List.of(GRAPHQL, JSON)) {
            Response response = post(type, body);
            assertThat(response.statusCode()).as(type).isEqualTo(200);
            assertThat(response.<Object>path("errors")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{\"}",
                "{\"query\": \"{ 8f31403dfe404bccbb0e835f2629c6a7 }\"}",
                "{\"query\": \"{ doesNotExist }\"}",
                "{\"query\": \"query CoerceFailure($id: ID!) { __typename }\", \"variables\": {\"id\": null}}"
            })
    void saysByStatusThatADocumentIsRefusedWhereClientsUnderstandIt(String body) {
        Response response = post(GRAPHQL, body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith(GRAPHQL);
        assertThat(response.jsonPath().getMap("")).containsKey("errors").doesNotContainKey("data");
        assertThat(post(JSON, body).statusCode()).isEqualTo(200);
    }

    private static Response post(String accept, String body) {
        RequestSpecification request = given().contentType(JSON).accept(accept);
        return (body.isEmpty() ? request : request.body(body)).post("/graphql");
    }
}
