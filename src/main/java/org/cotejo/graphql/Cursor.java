package org.cotejo.graphql;

import java.time.DateTimeException;

/**
 * A place in an ordered list: the sort key of the row there, and its id for rows that share the key.
 *
 * <p>Sent as {@link OpaqueText} of a version, the ordering's name, the id and the key. A cursor says nothing of filters,
 * so a client may change them and go on from the same place.
 *
 * @param key the sort key; null for a row that has none
 */
record Cursor(Object key, long rowId) {

    private static final String VERSION = "1";

    /**
     * Reads a cursor that a client sent.
     *
     * @throws BadInput when it is none of ours, or of another ordering
     */
    static Cursor parse(String cursor, Ordering<?> ordering) {
        try {
            String[] parts = OpaqueText.decode(cursor).orElse("").split("\n", 4);
            if (parts.length >= 3 && parts[0].equals(VERSION)) {
                if (!parts[1].equals(ordering.name())) {
                    throw new BadInput(
                            "the cursor is of the order " + parts[1] + ", not of " + ordering.name(), cursor);
                }
                boolean hasKey = parts.length == 4;
                if (hasKey || ordering.isNullable()) {
                    return new Cursor(hasKey ? ordering.type().parse(parts[3]) : null, Long.parseLong(parts[2]));
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not an id or a key: answered below, as any other text that is no cursor.
        }
        throw new BadInput("'" + cursor + "' is not a cursor of this service", cursor);
    }

    String encode(Ordering<?> ordering) {
        return OpaqueText.encode(VERSION + "\n" + ordering.name() + "\n" + rowId + (key == null ? "" : "\n" + key));
    }
}
