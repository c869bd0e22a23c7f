package org.cotejo.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All fields of an object as a revision keeps them, those without a value left out. */
record RevisionState(Map<String, String> fields) {

    static final RevisionState NOTHING = new RevisionState(Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the column; null is nothing. */
    static RevisionState parse(String column) {
        if (column == null) {
            return NOTHING;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            JSON.readTree(column).properties().forEach(field -> {
                if (!isEmpty(field.getValue())) {
                    fields.put(field.getKey(), told(field.getValue()));
                }
            });
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return new RevisionState(fields);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    private static String told(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    List<FieldValue> values() {
        return fields.entrySet().stream()
                .map(field -> new FieldValue(field.getKey(), field.getValue()))
                .toList();
    }

    /** What is different here from an earlier state. */
    List<Change> since(RevisionState earlier) {
        Set<String> names = new LinkedHashSet<>(fields.keySet());
        names.addAll(earlier.fields.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String before = earlier.fields.get(name);
            String after = fields.get(name);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(name, before, after));
            }
        }
        return changes;
    }
}
