package org.cotejo.search;

import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.OpaqueText;

/** A {@link Position} as clients hold it: {@link OpaqueText}. */
final class SearchCursor {

    private SearchCursor() {}

    static String of(Position position) {
        return OpaqueText.encode(Float.floatToIntBits(position.score()) + "\n" + position.place() + "\n"
                + position.reach() + "\n" + position.key());
    }

    /** @throws BadInput when it is none of ours */
    static Position parse(String cursor) {
        try {
            String[] parts = OpaqueText.decode(cursor).orElse("").split("\n", 4);
            if (parts.length == 4) {
                return new Position(
                        Float.intBitsToFloat(Integer.parseInt(parts[0])),
                        parts[3],
                        Integer.parseInt(parts[1]),
                        Reach.valueOf(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            // Not a number, or of no reach, such as a cursor of a list: answered below, as any other text.
        }
        throw new BadInput("'" + cursor + "' is not a cursor of a search", cursor);
    }
}
