package org.cotejo.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cotejo.graphql.PartialDate;
import org.cotejo.graphql.Slug;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;

/**
 * The fields of one line of JSON, or of one object in it, each read as what it should be. Whatever cannot be read is refused
 * with file, line, field and value; so is a field that nobody reads, since a misspelt name would lose its value.
 *
 * <p>Longer than most classes, because it is the one place that knows how each kind of value is written.
 */
final class JsonLine {

    private final Place place;
    private final String path;
    private final ObjectNode fields;
    private final Set<String> read = new HashSet<>();

    JsonLine(Place place, String path, ObjectNode fields) {
        this.place = place;
        this.path = path;
        this.fields = fields;
    }

    Place place() {
        return place;
    }

    /** The text of a field; null when it is absent and may be. */
    String text(String field, boolean isRequired) {
        JsonNode node = node(field);
        if (node == null) {
            if (isRequired) {
                throw refused(field, "is missing");
            }
            return null;
        }
        return text(field, node);
    }

    /** A text that says something and can be stored: PostgreSQL refuses NUL, and half a surrogate pair is no UTF-8. */
    private String text(String place, JsonNode node) {
        if (!node.isTextual()) {
            throw refused(place, "a text is expected, not " + node);
        }
        String text = node.textValue();
        if (text.isBlank()) {
            throw refused(place, "is blank");
        }
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw refused(place, "has a character that is none: NUL, or half of a surrogate pair");
        }
        return text;
    }

    String slug(String field, boolean isRequired) {
        return parsed(field, isRequired, text -> {
            if (!Slug.isWellFormed(text)) {
                throw new IllegalArgumentException(
                        "'" + text + "' is not a slug: lower-case letters a to z, digits and single hyphens");
            }
            return text;
        });
    }

    LanguageTag tag(String field, boolean isRequired) {
        return parsed(field, isRequired, LanguageTag::new);
    }

    PartialDate date(String field) {
        return parsed(field, false, PartialDate::new);
    }

    /** A text of a form that the schema demands, such as a country's code. */
    String form(String field, Pattern form, String what) {
        return parsed(field, false, text -> {
            if (!form.matcher(text).matches()) {
                throw new IllegalArgumentException("'" + text + "' is not " + what);
            }
            return text;
        });
    }

    /** One of an enum's constants; null when it is absent and may be. */
    <E extends Enum<E>> E constant(String field, Class<E> type, boolean isRequired) {
        return parsed(field, isRequired, text -> constant(text, type));
    }

    private static <E extends Enum<E>> E constant(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
        return list(field, (place, node) -> parse(place, text(place, node), text -> constant(text, type)));
    }

    private <T> T parsed(String field, boolean isRequired, Function<String, T> parse) {
        String text = text(field, isRequired);
        return text == null ? null : parse(field, text, parse);
    }

    private <T> T parse(String field, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw refused(field, e.getMessage());
        }
    }

    /** A whole number from 1; null when absent. */
    Integer number(String field) {
        JsonNode node = node(field);
        if (node != null && (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < 1)) {
            throw refused(field, "a whole number from 1 is expected, not " + node);
        }
        return node == null ? null : node.intValue();
    }

    /** Texts by language; null when absent and may be. */
    LocalizedTexts texts(String field, boolean isRequired) {
        JsonNode node = node(field);
        if (node == null) {
            if (isRequired) {
                throw refused(field, "is missing");
            }
            return null;
        }
        if (!node.isObject() || node.isEmpty()) {
            throw refused(field, "texts by language are expected, such as {\"es\": \"…\"}, not " + node);
        }
        Map<LanguageTag, String> byTag = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            LanguageTag tag = parse(field, entry.getKey(), LanguageTag::new);
            if (byTag.put(tag, text(field + "." + tag, entry.getValue())) != null) {
                throw refused(field, "there are two texts in " + tag);
            }
        });
        return new LocalizedTexts(byTag);
    }

    /** Texts without an order of meaning; empty when absent. */
    List<String> textList(String field) {
        return list(field, this::text);
    }

    /** Slugs that something else goes by, each once; empty when absent. */
    List<String> slugs(String field) {
        Set<String> seen = new HashSet<>();
        return list(field, (place, node) -> {
            String slug = text(place, node);
            if (!seen.add(slug)) {
                throw refused(place, "'" + slug + "' stands here twice");
            }
            return slug;
        });
    }

    /** The objects of a list; at least one. */
    List<JsonLine> objects(String field) {
        List<JsonLine> objects = list(field, (place, node) -> {
            if (node instanceof ObjectNode object) {
                return new JsonLine(this.place, path + place + ".", object);
            }
            throw refused(place, "a JSON object is expected, not " + node);
        });
        if (objects.isEmpty()) {
            throw refused(field, "is missing or empty");
        }
        return objects;
    }

    private interface Element<T> {
        T read(String place, JsonNode node);
    }

    private <T> List<T> list(String field, Element<T> element) {
        JsonNode node = node(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            throw refused(field, "a list is expected, not " + node);
        }
        List<T> list = new ArrayList<>();
        for (JsonNode each : node) {
            list.add(element.read(field + "[" + list.size() + "]", each));
        }
        return list;
    }

    /** A field that is absent and one that is null mean the same. */
    private JsonNode node(String field) {
        read.add(field);
        JsonNode node = fields.get(field);
        return node == null || node.isNull() ? null : node;
    }

    /** Refuses fields that nobody has read. */
    void requireNoOthers() {
        fields.fieldNames().forEachRemaining(field -> {
            if (!read.contains(field)) {
                throw refused(field, "is not a field of this format");
            }
        });
    }

    CorpusException refused(String field, String message) {
        return place.refused(field == null ? null : path + field, message);
    }
}
