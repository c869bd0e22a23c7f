package org.cotejo.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Reads answers as the records of this package, strictly: a field that a record lacks would be one that no page shows. */
final class AnswerReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerReader() {}

    static JsonNode parse(byte[] answer) {
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException("an answer is JSON", e);
        }
    }

    /** What a field holds; empty when it is null. */
    static <T> Optional<T> find(JsonNode data, String field, Class<T> type) {
        JsonNode value = data.path(field);
        return value.isNull() || value.isMissingNode() ? Optional.empty() : Optional.of(read(value, type));
    }

    static <T> T read(JsonNode value, Class<T> type) {
        try {
            return JSON.treeToValue(value, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getSimpleName() + " is not what its query asks for", e);
        }
    }
}
