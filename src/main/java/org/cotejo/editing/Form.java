package org.cotejo.editing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.graphql.Slug;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.storage.RowKind;

/**
 * The fields of an input as they were sent, each read as what it should be.
 *
 * <p>What is absent stays what it was, and null takes a value away: that is why fields are read from here and not from
 * the records that declare the inputs, in which both are null. A value that cannot be stored is noted in the {@link
 * Edit}, and the stored one taken in its place, so that the next field is looked at too.
 */
final class Form {

    /** In one list: more objects than that are a file to import. */
    static final int MOST = 100;

    private static final int LONGEST_SLUG = 80;

    /** Characters of a name: they stand in indexes, and PostgreSQL's hold no more than 2,700 bytes. */
    private static final int LONGEST_NAME = 500;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Map<?, ?> fields;
    private final List<String> path;
    private final Edit edit;

    Form(Map<?, ?> fields, List<String> path, Edit edit) {
        this.fields = fields;
        this.path = path;
        this.edit = edit;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    List<String> path(String... below) {
        List<String> all = new ArrayList<>(path);
        all.addAll(Arrays.asList(below));
        return all;
    }

    void refuse(UserErrorCode code, String field, String message) {
        edit.refuse(code, path(field), message);
    }

    /** A text that may be taken away. */
    String text(String field, String stored) {
        if (!has(field)) {
            return stored;
        }
        Object value = fields.get(field);
        return value == null ? null : checked(value.toString(), path(field), stored);
    }

    /** A text that must be there. */
    String requiredText(String field, String stored) {
        String text = text(field, stored);
        boolean isRefused = text == null && fields.get(field) != null;
        return isRefused ? stored : required(field, text, stored);
    }

    private <T> T required(String field, T value, T stored) {
        if (value == null) {
            refuse(UserErrorCode.INVALID, field, "A value is needed.");
            return stored;
        }
        return value;
    }

    private String checked(String text, List<String> at, String otherwise) {
        if (text.isBlank()) {
            edit.refuse(UserErrorCode.INVALID, at, "The text is blank.");
            return otherwise;
        }
        // PostgreSQL refuses NUL, and half a surrogate pair is no UTF-8.
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            edit.refuse(
                    UserErrorCode.INVALID,
                    at,
                    "The text has a character that is none: NUL, or half of a surrogate pair.");
            return otherwise;
        }
        return text;
    }

    /** A text of a form that the schema demands, such as a country's code. */
    String form(String field, Pattern form, String what, String stored) {
        String text = text(field, stored);
        if (has(field) && text != null && !form.matcher(text).matches()) {
            refuse(UserErrorCode.INVALID, field, "'" + text + "' is not " + what + ".");
            return stored;
        }
        return text;
    }

    /** A scalar or a constant of an enum, as its text. */
    String plain(String field, String stored) {
        return has(field) ? Objects.toString(fields.get(field), null) : stored;
    }

    String requiredPlain(String field, String stored) {
        return required(field, plain(field, stored), stored);
    }

    /** A whole number from 1. */
    Integer number(String field, Integer stored) {
        if (!has(field)) {
            return stored;
        }
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        // SmallRye's Int is a BigDecimal inside, or a text of digits as it was sent.
        String digits = value.toString();
        if (!NUMBER.matcher(digits).matches()) {
            refuse(UserErrorCode.INVALID, field, "A whole number from 1 is expected, not " + digits + ".");
            return stored;
        }
        return Integer.valueOf(digits);
    }

    /** Texts by language. */
    LocalizedTexts texts(String field, LocalizedTexts stored) {
        if (!has(field)) {
            return stored;
        }
        if (list(field).isEmpty()) {
            return null;
        }
        Map<LanguageTag, String> byTag = new LinkedHashMap<>();
        for (Form text : forms(field)) {
            LanguageTag tag = (LanguageTag) text.fields.get("language");
            String value = text.requiredText("value", null);
            if (value != null && byTag.putIfAbsent(tag, value) != null) {
                text.refuse(UserErrorCode.INVALID, "language", "There are two texts in " + tag + ".");
            }
        }
        return byTag.isEmpty() ? stored : new LocalizedTexts(byTag);
    }

    /** The names of something: at least one, and none that is a treatise. */
    LocalizedTexts names(String field, LocalizedTexts stored) {
        LocalizedTexts names = required(field, texts(field, stored), stored);
        if (names != null) {
            names.byTag().values().forEach(name -> requireShort(field, name));
        }
        return names;
    }

    /** Notes a name that is too long to be found by. */
    String requireShort(String field, String name) {
        if (name != null && name.length() > LONGEST_NAME) {
            refuse(UserErrorCode.INVALID, field, "It is longer than " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    /** Texts without an order of meaning, each once; null is none. */
    List<String> textList(String field, List<String> stored) {
        if (!has(field)) {
            return stored;
        }
        Set<String> texts = new LinkedHashSet<>();
        List<?> list = list(field);
        for (int place = 0; place < list.size(); place++) {
            texts.add(checked(list.get(place).toString(), path(field, Integer.toString(place)), ""));
        }
        return List.copyOf(texts);
    }

    /** An object that it refers to, by its row id. */
    Long reference(String field, RowKind kind, Long stored) throws SQLException {
        if (!has(field)) {
            return stored;
        }
        Object value = fields.get(field);
        return value == null ? null : edit.find(kind, value.toString(), path(field));
    }

    /** The object that the change is about; ends the edit where there is none. */
    long object(String field, RowKind kind) throws SQLException {
        Long id = edit.findItself(kind, fields.get(field).toString(), path(field));
        edit.requireSound();
        return id;
    }

    /** Actors that it refers to, by their row ids, each once; null is none. */
    List<Long> actors(String field, List<Long> stored) throws SQLException {
        if (!has(field)) {
            return stored;
        }
        List<Long> ids = new ArrayList<>();
        int place = 0;
        for (Object each : list(field)) {
            Long id = edit.find(RowKind.ACTOR, each.toString(), path(field, Integer.toString(place)));
            if (id != null && ids.contains(id)) {
                edit.refuse(
                        UserErrorCode.INVALID,
                        path(field, Integer.toString(place)),
                        "'" + each + "' stands here twice.");
            }
            ids.add(id);
            place++;
        }
        return ids;
    }

    private List<?> list(String field) {
        List<?> list = fields.get(field) == null ? List.of() : (List<?>) fields.get(field);
        if (list.size() > MOST) {
            refuse(UserErrorCode.INVALID, field, list.size() + " are too many at once; at most " + MOST + " may be.");
            return list.subList(0, MOST);
        }
        return list;
    }

    /** The input objects of a list. */
    List<Form> forms(String field) {
        List<Form> forms = new ArrayList<>();
        for (Object each : list(field)) {
            forms.add(new Form((Map<?, ?>) each, path(field, Integer.toString(forms.size())), edit));
        }
        return forms;
    }

    /**
     * The slug of a new object: the one that was sent, else one made of the object's own words, with a number behind it
     * where it is taken.
     */
    String newSlug(String field, RowKind kind, String... words) throws SQLException {
        String sent = text(field, null);
        if (sent == null) {
            return freeSlug(kind, words);
        }
        if (!Slug.isWellFormed(sent)) {
            refuse(
                    UserErrorCode.INVALID,
                    field,
                    "'" + sent + "' is not a slug: lower-case letters a to z, digits and single hyphens, at most 200.");
        } else if (edit.isTaken(kind, "slug", sent)) {
            refuse(UserErrorCode.TAKEN, field, "There is a " + kind.table() + " '" + sent + "' already.");
        }
        return sent;
    }

    private String freeSlug(RowKind kind, String... words) throws SQLException {
        String slug = Slug.of(Arrays.stream(words).filter(Objects::nonNull).collect(Collectors.joining(" ")));
        String base = slug.isEmpty() ? kind.table() : shortened(slug);
        if (!edit.isTaken(kind, "slug", base)) {
            return base;
        }
        Set<String> taken = edit.slugsLike(kind, base);
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> base + "-" + number)
                .filter(slugWithNumber -> !taken.contains(slugWithNumber))
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
}
