package org.cotejo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages of {@code graphql-transport-ws}, as JSON. */
final class SocketMessage {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final String ACKNOWLEDGED = of(null, "connection_ack", null);
    static final String PONG = of(null, "pong", null);

    private SocketMessage() {}

    /** The members of a message; empty when it is none. */
    static Optional<Map<?, ?>> read(String text) {
        try {
            return Optional.<Map<?, ?>>ofNullable(GraphQLRequest.JSON.readValue(text, Map.class))
                    .filter(message -> message.get("type") instanceof String);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A result: of a query, or of an event. */
    static String next(String id, ExecutionResult result) {
        return of(id, "next", result.toSpecification());
    }

    static String complete(String id) {
        return of(id, "complete", null);
    }

    /** That an operation is not executed, or not any more; nothing follows. */
    static String error(String id, List<? extends GraphQLError> errors) {
        return of(
                id, "error", errors.stream().map(GraphQLError::toSpecification).toList());
    }

    private static String of(String id, String type, Object payload) {
        Map<String, Object> message = new LinkedHashMap<>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is made of maps, lists and scalars", e);
        }
    }
}
