package org.cotejo.comparison;

import java.util.List;
import java.util.Locale;

/** Texts as words between spaces, as the measures read them. */
final class Words {

    private Words() {}

    /** What stands between spaces, in lower case. */
    static List<String> lowerCase(String text) {
        StringBuilder spaced = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(character -> spaced.appendCodePoint(isSpace(character) ? ' ' : character));
        String stripped = spaced.toString().strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split(" +"));
    }

    /** Any space of Unicode, also those that do not break, and the controls that part lines. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }
}
