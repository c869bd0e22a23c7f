package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pronoun of the other gender than the people whom the original speaks of: "he" for a woman, "she" for a man; between
 * Spanish and English.
 *
 * <p>Spanish often has no pronoun ("dijo", "su"), so names, offices and kinship say who it is. Where the original has both
 * genders, only its own pronouns count, sentence by sentence; where it has neither, nothing is said. "Her" alone may be a
 * country's.
 */
final class PronounRule implements Rule {

    private static final Set<String> FEMININE = WordList.written("feminine-people.txt");
    private static final Set<String> MASCULINE = WordList.written("masculine-people.txt");
    private static final Set<String> WOMEN = WordList.folded("feminine-names.txt");
    private static final Set<String> MEN = WordList.folded("masculine-names.txt");

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
        boolean hasWomen = reading.said().anyMatch(text -> speaksOf(text, WOMEN, FEMININE) || has(text, HERS));
        boolean hasMen = reading.said().anyMatch(text -> speaksOf(text, MEN, MASCULINE) || has(text, HE));
        if (hasWomen != hasMen) {
            return wrong(reading.translation(), hasWomen).stream().toList();
        }
        return reading.surePassages()
                .filter(passage -> has(passage.original(), HERS) != has(passage.original(), HE))
                .flatMap(passage -> wrong(passage.translation(), has(passage.original(), HERS)).stream())
                .toList();
    }

    private static boolean speaksOf(Text text, Set<String> names, Set<String> words) {
        return has(text, words)
                || text.words().stream().anyMatch(word -> word.isCapitalized() && names.contains(word.folded()));
    }

    private static boolean has(Text text, Map<String, Set<String>> words) {
        return has(text, words.get(text.language()));
    }

    private static boolean has(Text text, Set<String> words) {
        return text.words().stream().anyMatch(word -> words.contains(written(word)));
    }

    /** With its accents, which tell "él" from "el", but not with what hangs on it ("she's"). */
    private static String written(Word word) {
        return word.text().toLowerCase(Locale.ROOT).replaceFirst("['\u2019].*", "");
    }

    /** The first pronoun of the other gender, where there is none of the right one. */
    private Optional<Finding> wrong(Text translation, boolean isWoman) {
        Set<String> wrong = (isWoman ? HE : SHE).get(translation.language());
        if (has(translation, isWoman ? HERS : HE)) {
            return Optional.empty();
        }
        return translation.words().stream()
                .filter(word -> wrong.contains(written(word)))
                .findFirst()
                .map(word -> finding(word, isWoman));
    }

    private Finding finding(Word pronoun, boolean isWoman) {
        String word = quoted(pronoun.text());
        return finding(
                Severity.MAJOR,
                pronoun.span(),
                "La traducción dice " + word + ", pero el original habla de " + (isWoman ? "una mujer." : "un hombre."),
                "The translation says " + word + ", but the original speaks of " + (isWoman ? "a woman." : "a man."));
    }
}
