package org.cotejo.comparison;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word or a mark of a text, as Unicode's rules part them (UAX 29).
 *
 * @param text with the spaces behind it; before the first word too
 * @param key the same for what a reader would call the same: in Unicode's composed form (NFC), without spaces, with
 *     straight quotation marks
 */
record Token(String text, String key) {

    /** Letters; shorter words are mostly articles and the like. */
    private static final int BEGINNING = 4;

    private Token(String text) {
        this(text, plain(text));
    }

    /** All of a text: joined, they are it again. */
    static List<Token> of(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        // Java parts words at an apostrophe that is not straight.
        words.setText(text.replace('\u2019', '\''));
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        int at = words.next();
        while (at != BreakIterator.DONE) {
            int next = words.next();
            boolean isLast = next == BreakIterator.DONE;
            if (isLast || (!isBlank(text, at, next) && !isBlank(text, from, at))) {
                tokens.add(new Token(text.substring(from, at)));
                from = at;
            }
            at = next;
        }
        return tokens;
    }

    private static boolean isBlank(String text, int from, int until) {
        return text.substring(from, until).codePoints().allMatch(Words::isSpace);
    }

    /** What two texts have in common that differ in nothing but spaces, quotation marks and composed characters. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (!Words.isSpace(character)) {
                plain.appendCodePoint(straight(character));
            }
        });
        return plain.toString();
    }

    /** Whether two texts have a word in common that is not too short to mean anything, whatever its ending. */
    static boolean shareAWord(String text, String other) {
        Set<String> beginnings = beginnings(text).collect(Collectors.toSet());
        return beginnings(other).anyMatch(beginnings::contains);
    }

    private static Stream<String> beginnings(String text) {
        return of(text).stream()
                .map(token -> token.key().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= BEGINNING)
                .map(word -> word.substring(0, BEGINNING));
    }

    private static int straight(int character) {
        return switch (character) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\uFF02' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '\uFF07' -> '\'';
            default -> character;
        };
    }
}
