package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cotejo.language.Folding;

/** The words of an office by which two printings are compared: no accents, particles, or acronyms in parentheses. */
record OfficeKey(List<String> words, boolean hasOneHolder) {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GENDER = Pattern.compile("[ao]$");

    OfficeKey {
        words = List.copyOf(words);
    }

    static OfficeKey of(String office) {
        List<String> words = new ArrayList<>();
        String bare = IN_PARENTHESES.matcher(Folding.fold(office)).replaceAll(" ");
        for (String word : BETWEEN_WORDS.split(bare, -1)) {
            if (!word.isEmpty() && !OfficeWords.isParticle(word.toUpperCase(Locale.ROOT))) {
                words.add(words.isEmpty() ? GENDER.matcher(word).replaceAll("") : word);
            }
        }
        return new OfficeKey(
                words,
                words.size() > 1
                        && OfficeWords.isOfOne(PersonalNames.words(office).get(0)));
    }

    /** Whether both are one office, or one says it more fully than the other. */
    boolean agrees(OfficeKey other) {
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = shorter == words ? other.words : words;
        return words.equals(other.words)
                || (shorter.size() > 1 && shorter.get(0).equals(longer.get(0)) && NameKey.isWithin(shorter, longer));
    }
}
