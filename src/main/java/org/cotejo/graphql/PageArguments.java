package org.cotejo.graphql;

import org.cotejo.graphql.Keyset.Seek;

/**
 * Which page of a list: Relay's {@code first}, {@code after}, {@code last}, {@code before}, as they were sent.
 *
 * <p>{@code first} reads from the start or from {@code after}; {@code last} from the end or from {@code before}. The
 * other cursor, where given, is where reading stops.
 */
public record PageArguments(Integer first, String after, Integer last, String before) {

    static final int LARGEST = 100;
    private static final int USUAL = 20;

    /** @throws BadInput when a size is out of bounds or both ends are asked for */
    public PageArguments {
        if (first != null && last != null) {
            throw new BadInput("cannot be combined with first", last).within("last");
        }
        requireSize(first, "first");
        requireSize(last, "last");
    }

    private static void requireSize(Integer size, String argument) {
        if (size != null && (size < 1 || size > LARGEST)) {
            throw new BadInput(size + " is not from 1 to " + LARGEST, size).within(argument);
        }
    }

    boolean isForward() {
        return last == null;
    }

    int size() {
        return last != null ? last : first != null ? first : USUAL;
    }

    /** Reads the cursors, which belong to one ordering. */
    Seek seek(Ordering<?> ordering) {
        Cursor start = after == null ? null : BadInput.at("after", () -> Cursor.parse(after, ordering));
        Cursor end = before == null ? null : BadInput.at("before", () -> Cursor.parse(before, ordering));
        return new Seek(start, end, isForward(), size());
    }
}
