package org.cotejo.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The language of a text, told by its most frequent small words: whether it is English and not Spanish. */
final class TextLanguage {

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "that", "is", "for", "with", "this", "are", "we", "was", "it", "be", "will",
            "have", "you", "our", "from", "they", "by", "at");

    private static final Set<String> SPANISH = Set.of(
            "de", "la", "que", "el", "en", "y", "los", "se", "del", "las", "por", "un", "para", "con", "una", "su",
            "al", "lo", "es", "como", "más", "pero");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Two or three pages tell a language; to read on to the end took 5 % of the time of an import. */
    private static final int ENOUGH = 10_000;

    private TextLanguage() {}

    static boolean isEnglish(String text) {
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
        int balance = 0;
        for (String word : NO_LETTERS.split(beginning, -1)) {
            if (ENGLISH.contains(word)) {
                balance++;
            } else if (SPANISH.contains(word)) {
                balance--;
            }
        }
        return balance > 0;
    }
}
