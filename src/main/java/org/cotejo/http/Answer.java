package org.cotejo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;

/** What is sent back: a status, a media type, further headers, and the JSON. */
record Answer(int status, MediaType type, Map<String, String> headers, Buffer body) {

    /** Of the draft: data, but not without errors. */
    private static final int PARTIAL_SUCCESS = 294;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(ExecutionResult result, MediaType type) {
        return new Answer(status(result, type), type, Map.of(), toJson(result.toSpecification()));
    }

    private static int status(ExecutionResult result, MediaType type) {
        if (type == MediaType.JSON
                || (result.isDataPresent() && result.getErrors().isEmpty())) {
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
        return new Answer(status, type, refusal.headers, toJson(errors));
    }

    private static Buffer toJson(Object value) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is made of maps, lists and scalars", e);
        }
    }
}
