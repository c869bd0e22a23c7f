package org.cotejo.alignment;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a passage that may stand in its translation too: names, acronyms and cognates.
 *
 * <p>Words are compared by their beginnings, as Simard, Foster and Isabelle (1992), "Using Cognates to Align Sentences
 * in Bilingual Corpora", do: that finds names, and "constitución" in "constitution". Capitals decide nothing but
 * what an acronym is: Spanish and English capitalise differently, and any word where a sentence begins.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Shorter words are those of grammar, and look alike in many languages. */
    private static final int SHORTEST = 4;

    /** Simard and others take four letters; a fifth tells "presidente" from "presupuesto" and still finds "urban". */
    private static final int COMPARED = 5;

    private Words() {}

    /** Without accents and capitals, so that Díaz is Diaz. */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = fold(word.group());
            if (folded.length() >= SHORTEST || isAcronym(word.group())) {
                found.add(folded.substring(0, Math.min(COMPARED, folded.length())));
            }
        }
        return found;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
