package org.cotejo.graphql;

import java.time.Instant;
import java.util.function.Function;

/**
 * An order of rows: by one column, then by id in the same direction; rows without a value come last in either.
 *
 * @param name what cursors remember it by, and what an error says: {@code Statement SAID_ON DESC}
 * @param column the SQL column, with its table's alias
 * @param key the column's value of a row that was loaded
 */
public record Ordering<T extends StoredNode>(
        String name, String column, KeyType type, boolean isNullable, OrderDirection direction, Function<T, ?> key) {

    /** What a sort key is, so that a cursor can be read back. */
    public enum KeyType {
        TEXT {
            @Override
            Object parse(String key) {
                if (key.chars().anyMatch(Character::isISOControl)) {
                    throw new IllegalArgumentException("no key has control characters");
                }
                return key;
            }
        },
        NUMBER {
            @Override
            Object parse(String key) {
                return Long.valueOf(key);
            }
        },
        INSTANT {
            @Override
            Object parse(String key) {
                Instant instant = Instant.parse(key);
                if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
                    throw new IllegalArgumentException("nothing was recorded then");
                }
                return instant;
            }
        };

        /** Beyond any clock, and within what databases can hold. */
        private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

        /** @throws IllegalArgumentException when it cannot have been a key */
        abstract Object parse(String key);
    }

    /** The place of a row in this order. */
    String cursorOf(T row) {
        return new Cursor(key.apply(row), row.rowId()).encode(this);
    }
}
