package org.cotejo;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question to the service, asked over HTTP as a client asks it: {@code ask("{ languages { wordings } }").data()}.
 *
 * <p>{@code askFile} takes a document from {@code queries/}, where comments give what is not part of a document: {@code
 * # Accept-Language: en} and {@code # Variables: {"first": 2}}.
 */
public final class GraphQL {

    public static final Path QUERIES = Path.of("src/test/resources/queries");

    private static final String LANGUAGE_COMMENT = "# Accept-Language: ";
    private static final String VARIABLES_COMMENT = "# Variables: ";

    private final String document;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private String variablesAsJson;
    private String acceptLanguage;
    private String token;

    private GraphQL(String document) {
        this.document = document;
    }

    public static GraphQL ask(String document) {
        return new GraphQL(document);
    }

    public static GraphQL askFile(Path file) throws IOException {
        GraphQL question = new GraphQL(Files.readString(file));
        question.document.lines().forEach(line -> {
            if (line.startsWith(LANGUAGE_COMMENT)) {
                question.accepting(line.substring(LANGUAGE_COMMENT.length()));
            } else if (line.startsWith(VARIABLES_COMMENT)) {
                question.variablesAsJson = line.substring(VARIABLES_COMMENT.length());
            }
        });
        return question;
    }

    public GraphQL with(String variable, Object value) {
        variables.put(variable, value);
        return this;
    }

    public GraphQL accepting(String languages) {
        acceptLanguage = languages;
        return this;
    }

    /** Asks as the bearer of a token. */
    public GraphQL as(String bearer) {
        token = bearer;
        return this;
    }

    /** What is sent. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", document);
        body.put(
                "variables",
                variablesAsJson == null
                        ? variables
                        : JsonPath.from(variablesAsJson).getMap(""));
        return body;
    }

    /** The header of the languages; null where there is none. */
    public String acceptLanguage() {
        return acceptLanguage;
    }

    public Response send() {
        var request = given().contentType("application/json")
                .accept("application/json")
                .body(body());
        if (acceptLanguage != null) {
            request = request.header("Accept-Language", acceptLanguage);
        }
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).post("/graphql");
    }

    /** A part of the data, by its path below {@code data}; fails when the answer has errors. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // As REST-assured's path(): the caller knows the schema.
    public <T> T data(String path) {
        Response response = send();
        if (response.path("errors") != null) {
            throw new AssertionError(response.asPrettyString());
        }
        return response.path(path.isEmpty() ? "data" : "data." + path);
    }
}
