package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.language.Folding;

/**
 * The words of a personal name by which two printings are compared: no accents, capitals, punctuation, titles or
 * particles.
 */
record NameKey(List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "y");

    NameKey {
        words = List.copyOf(words);
    }

    static NameKey of(String name) {
        String folded = Folding.fold(withoutTitles(name));
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(folded, -1)) {
            String bare = APOSTROPHES.matcher(word).replaceAll("");
            if (!bare.isEmpty() && !PARTICLES.contains(bare)) {
                words.add(bare);
            }
        }
        return new NameKey(words.isEmpty() ? List.of(folded) : words);
    }

    /** The name without the titles before it; a title alone stays. */
    static String withoutTitles(String name) {
        List<String> words = PersonalNames.words(name);
        int start = 0;
        while (start < words.size() - 1 && PersonalNames.isTitle(words.get(start))) {
            start++;
        }
        return String.join(" ", words.subList(start, words.size()));
    }

    /** Whether words stand in others, in the same order. */
    static boolean isWithin(List<String> shorter, List<String> longer) {
        int found = 0;
        for (String word : longer) {
            if (found < shorter.size() && shorter.get(found).equals(word)) {
                found++;
            }
        }
        return found == shorter.size();
    }

    boolean isLone() {
        return words.size() == 1;
    }

    int size() {
        return words.size();
    }

    /** How many words at the beginning are given names, if the last two, or the last one, are surnames. */
    int givenNames() {
        int given = Math.max(1, size() - 2);
        boolean isSecondGiven = size() == 3
                && (PersonalNames.isGiven(words.get(1)) || words.get(1).length() == 1);
        return isSecondGiven ? 2 : given;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
