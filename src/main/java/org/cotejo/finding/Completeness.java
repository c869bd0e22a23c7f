package org.cotejo.finding;

import java.util.Collection;
import org.cotejo.statement.Fragment;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingKind;

/** Whether a wording gives all of what was said, or a part. */
public enum Completeness {
    COMPLETE,
    FRAGMENT;

    /** Languages that write a syllable or a word with one character, whose texts are shorter than others by nature. */
    private static boolean isDense(String text) {
        return text.codePoints()
                        .filter(c -> Character.isIdeographic(c)
                                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA)
                        .count()
                > text.length() / 4;
    }

    /**
     * A fragment has less than half the characters of the longest wording in its language, as in the choice of a
     * wording; a translation also of the original, where their scripts can be compared.
     *
     * @param all the wordings of the statement
     */
    public static Completeness of(Wording wording, Collection<Wording> all) {
        boolean isDense = isDense(wording.text);
        int longest = all.stream()
                .filter(other -> isSameLanguage(wording, other) || (isSpoken(other) && !isDense))
                .mapToInt(other -> other.text.length())
                .max()
                .orElse(0);
        return Fragment.isOne(wording.text, longest) ? FRAGMENT : COMPLETE;
    }

    private static boolean isSameLanguage(Wording wording, Wording other) {
        return wording.getLanguage()
                .tag()
                .primary()
                .equals(other.getLanguage().tag().primary());
    }

    private static boolean isSpoken(Wording wording) {
        return wording.kind == WordingKind.ORIGINAL;
    }
}
