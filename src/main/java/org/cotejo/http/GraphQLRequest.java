package org.cotejo.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The members of a request, as a body of JSON or as parameters of a URL.
 *
 * @param query the document; null where it is named by {@code documentId} or by a hash in {@code extensions}
 * @param operationName null when absent, null or empty
 * @param variables never null
 * @param extensions never null
 */
record GraphQLRequest(
        String query,
        String documentId,
        String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /** Two members of one name, or anything behind the object, could mean one thing to us and another to a proxy. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws RefusedRequest with 400 when it is not JSON, or a member is of the wrong type */
    static GraphQLRequest ofBody(byte[] body) {
        if (body.length == 0) {
            throw RefusedRequest.ofHttp(400, "The request has no body; a JSON object with a query is expected.");
        }
        Object members;
        try (JsonParser parser = JSON.createParser(body)) {
            members = JSON.readValue(parser, Object.class);
        } catch (JacksonException e) {
            throw RefusedRequest.ofHttp(400, "The body is not well-formed JSON: " + fault(e));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory could not be read", e);
        }
        if (!(members instanceof Map<?, ?> object)) {
            throw RefusedRequest.ofHttp(400, "The body is not a JSON object but " + kindOf(members) + ".");
        }
        return of(object);
    }

    /** @throws RefusedRequest with 400 when a parameter is not of the right type */
    static GraphQLRequest ofParameters(MultiMap parameters) {
        Map<String, Object> members = new HashMap<>();
        for (String name : parameters.names()) {
            if (parameters.getAll(name).size() > 1) {
                throw RefusedRequest.ofHttp(400, "The parameter " + name + " is given more than once.");
            }
            String value = parameters.get(name);
            if (name.equals("variables") || name.equals("extensions")) {
                members.put(name, value.isEmpty() ? null : parse(name, value));
            } else {
                members.put(name, value);
            }
        }
        return of(members);
    }

    private static Object parse(String name, String value) {
        try {
            return JSON.readValue(value, Object.class);
        } catch (JacksonException e) {
            throw RefusedRequest.ofHttp(400, "The parameter " + name + " is not well-formed JSON: " + fault(e));
        }
    }

    /** @throws RefusedRequest with 400 when a member is of the wrong type */
    static GraphQLRequest of(Map<?, ?> members) {
        String operationName = text(members, "operationName");
        return new GraphQLRequest(
                text(members, "query"),
                text(members, "documentId"),
                operationName == null || operationName.isEmpty() ? null : operationName,
                object(members, "variables"),
                object(members, "extensions"));
    }

    private static String text(Map<?, ?> members, String name) {
        Object value = members.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw RefusedRequest.ofHttp(400, "The member " + name + " is not a string but " + kindOf(value) + ".");
    }

    @SuppressWarnings("unchecked") // The members of an object in JSON are named by strings.
    private static Map<String, Object> object(Map<?, ?> members, String name) {
        Object value = members.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?>) {
            return (Map<String, Object>) value;
        }
        throw RefusedRequest.ofHttp(400, "The member " + name + " is not an object but " + kindOf(value) + ".");
    }

    private static String kindOf(Object value) {
        if (value == null) {
            return "null";
        }
        return value instanceof Map
                ? "an object"
                : value instanceof Iterable
                        ? "a list"
                        : value instanceof String ? "a string" : value instanceof Boolean ? "a boolean" : "a number";
    }

    private static String fault(JacksonException e) {
        // Jackson would tell its name for what it reads, and its own switch.
        String fault = e instanceof MismatchedInputException ? "something follows it" : e.getOriginalMessage();
        return fault + place(e);
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
