package org.cotejo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;

/**
 * What is sent back: a status, a media type, further headers, and the JSON.
 *
 * @param isWhole whether it is data without errors
 */
record Answer(int status, MediaType type, Map<String, String> headers, AnswerBody body, boolean isWhole) {

    /** Of the draft: data, but not without errors. */
    private static final int PARTIAL_SUCCESS = 294;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(ExecutionResult result, MediaType type) {
        return new Answer(status(result, type), type, Map.of(), toJson(result.toSpecification()), isWhole(result));
    }

    private static boolean isWhole(ExecutionResult result) {
        return result.isDataPresent() && result.getErrors().isEmpty();
    }

    private static int status(ExecutionResult result, MediaType type) {
        if (type == MediaType.JSON || isWhole(result)) {
            return 200;
        }
        return result.isDataPresent() ? PARTIAL_SUCCESS : 400;
    }

    /**
     * A refusal, in the type that the client wants; what HTTP refuses is no GraphQL response, and is plain JSON (the
     * draft: "MUST NOT use the application/graphql-response+json media type").
     */
    static Answer of(RefusedRequest refusal, MediaType wanted) {
        MediaType type = refusal.isOfHttp ? MediaType.JSON : wanted;
        int status = refusal.isOfHttp || type == MediaType.GRAPHQL_RESPONSE ? refusal.status : 200;
        Map<String, Object> errors = Map.of("errors", List.of(refusal.error.toSpecification()));
        return new Answer(status, type, refusal.headers, toJson(errors), false);
    }

    private static AnswerBody toJson(Object value) {
        try {
            return new AnswerBody(JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is made of maps, lists and scalars", e);
        }
    }
}
