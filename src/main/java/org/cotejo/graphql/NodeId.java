package org.cotejo.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an opaque id says: which type, which row.
 *
 * <p>The form is unpadded URL-safe Base64 of {@code 1:Statement:42}; the 1 is the version of the form, so that a later
 * form can live beside it. Only the form that {@link #toString} writes is read.
 */
public record NodeId(String type, long rowId) {

    private static final Pattern FORM = Pattern.compile("1:([A-Z][A-Za-z]*):([1-9][0-9]{0,17})");

    /**
     * Reads an id that a client sent.
     *
     * @throws BadInput when it is no id of ours
     */
    public static NodeId parse(String id) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(id), UTF_8));
            if (form.matches()) {
                NodeId parsed = new NodeId(form.group(1), Long.parseLong(form.group(2)));
                if (parsed.toString().equals(id)) {
                    return parsed;
                }
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: answered below, as any other text that is no id.
        }
        throw unknown(id);
    }

    /** The row that a text stands for; empty where it is no id of this type. */
    public static OptionalLong find(String text, String type) {
        try {
            NodeId id = parse(text);
            return id.type.equals(type) ? OptionalLong.of(id.rowId) : OptionalLong.empty();
        } catch (BadInput e) {
            return OptionalLong.empty();
        }
    }

    static BadInput unknown(String id) {
        return new BadInput("'" + id + "' is not an id of this service", id);
    }

    /**
     * The rows that ids of one type stand for; null for null, which is a filter that was not given.
     *
     * @throws BadInput when one is no id of ours, or of another type; it names the place in the argument
     */
    public static List<Long> rowIds(List<String> ids, String type, String argument) {
        return ids == null ? null : BadInput.each(argument, ids, id -> rowId(id, type));
    }

    /**
     * The row that an id of a type stands for.
     *
     * @throws BadInput when it is no id of ours, or of another type
     */
    public static long rowId(String text, String type) {
        NodeId id = parse(text);
        if (!id.type.equals(type)) {
            throw new BadInput("'" + text + "' is an id of " + id.type + ", not of " + type, text);
        }
        return id.rowId;
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("1:" + type + ":" + rowId).getBytes(UTF_8));
    }
}
