package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A pronoun of the other gender than the only people whom the original speaks of: "he" for a woman, "she" for a man;
 * between Spanish and English.
 *
 * <p>Spanish often has no pronoun ("dijo", "su"), so names, offices and kinship say who it is. Where both genders are
 * there, or neither, nothing is said. "Her" alone may be a country's.
 */
final class PronounRule implements Rule {

    private static final Set<String> FEMININE = WordList.written("feminine-people.txt");
    private static final Set<String> MASCULINE = WordList.written("masculine-people.txt");

    /** By language: "he" is English, and in Spanish the verb of "I have". */
    private static final Map<String, Set<String>> HE =
            Map.of("en", Set.of("he", "him", "his", "himself"), "es", Set.of("él"));

    private static final Map<String, Set<String>> SHE = Map.of("en", Set.of("she", "herself"), "es", Set.of("ella"));
    private static final Map<String, Set<String>> HERS =
            Map.of("en", Set.of("she", "herself", "her", "hers"), "es", Set.of("ella"));

    @Override
    public String id() {
        return "pronoun";
    }

    @Override
    public List<Finding> find(Reading reading) {
        if (!reading.isSpanishAndEnglish()) {
            return List.of();
        }
        boolean hasWomen = reading.said().anyMatch(text -> has(text, FEMININE) || has(text, HERS.get(text.language())));
        boolean hasMen = reading.said().anyMatch(text -> has(text, MASCULINE) || has(text, HE.get(text.language())));
        if (hasWomen == hasMen) {
            return List.of();
        }
        Text translation = reading.translation();
        Set<String> wrong = (hasWomen ? HE : SHE).get(translation.language());
        Set<String> right = (hasWomen ? HERS : HE).get(translation.language());
        if (has(translation, right)) {
            return List.of();
        }
        return translation.words().stream()
                .filter(word -> wrong.contains(written(word)))
                .findFirst()
                .map(word -> List.of(finding(word, hasWomen)))
                .orElse(List.of());
    }

    private static boolean has(Text text, Set<String> words) {
        return text.words().stream().anyMatch(word -> words.contains(written(word)));
    }

    /** With its accents, which tell "él" from "el", but not with what hangs on it ("she's"). */
    private static String written(Word word) {
        return word.text().toLowerCase(Locale.ROOT).replaceFirst("['\u2019].*", "");
    }

    private Finding finding(Word pronoun, boolean isWoman) {
        String word = quoted(pronoun.text());
        return finding(
                Severity.MAJOR,
                pronoun.span(),
                "La traducción dice " + word + ", pero el original solo habla de "
                        + (isWoman ? "una mujer." : "un hombre."),
                "The translation says " + word + ", but the original speaks only of "
                        + (isWoman ? "a woman." : "a man."));
    }
}
