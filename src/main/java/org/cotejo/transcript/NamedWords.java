package org.cotejo.transcript;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One name of somebody who is known, word by word.
 *
 * @param isInitials whether it is one word in capitals, such as AMLO
 * @param words folded, with the particles
 * @param isSmall whether each word is printed small in the name, so that the text may print it small too
 * @param given how many given names it begins with; 0 where it is surnames only, or no person's
 */
record NamedWords(
        String slug, boolean isPerson, List<String> words, List<Boolean> isSmall, int given, boolean isInitials) {

    static NamedWords of(String slug, String name, boolean isPerson) {
        Words words = new Words(name);
        List<Integer> all = IntStream.range(0, words.size()).boxed().toList();
        boolean hasGiven = isPerson && words.size() > 1 && PersonalNames.isGiven(words.folded(0));
        return new NamedWords(
                slug,
                isPerson,
                all.stream().map(words::folded).toList(),
                all.stream().map(i -> !words.isCapital(i)).toList(),
                hasGiven ? NameKey.of(name).givenNames() : 0,
                words.size() == 1 && name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT)));
    }

    /** How many of its words are more than particles. */
    long contentWords() {
        return words.stream()
                .filter(word -> !OfficeWords.isParticle(word.toUpperCase(Locale.ROOT)))
                .count();
    }

    boolean isLone() {
        return words.size() == 1;
    }

    /** Whether it stands in a text at a word. */
    boolean standsAt(Words text, int at) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean isSame = text.folded(at + i).equals(words.get(i))
                    && (isSmall.get(i) || text.isCapital(at + i))
                    && (i == 0 || text.isJoined(at + i));
            if (!isSame) {
                return false;
            }
        }
        return true;
    }
}
