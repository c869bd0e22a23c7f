package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stretch that stands in the translation as in the original, word for word.
 *
 * <p>Names stay as they are, so capitals do not count; and Spanish, Portuguese and Italian share so many words that a
 * stretch has to be longer between them.
 */
final class UntranslatedRule implements Rule {

    private static final Set<String> ROMANCE = Set.of("es", "pt", "it", "fr", "ro", "gl", "ca");

    private static final int WORDS = 2;
    private static final int WORDS_BETWEEN_RELATIVES = 6;

    /** Words with a small letter that a stretch needs, lest it be a name such as "Universidad de Guadalajara". */
    private static final int SMALL_WORDS = 2;

    /** Letters of a word that has a meaning of its own. */
    private static final int LONG = 4;

    @Override
    public String id() {
        return "untranslated";
    }

    @Override
    public List<Finding> find(Reading reading) {
        String from = reading.original().language();
        String to = reading.translation().language();
        boolean areRelatives = ROMANCE.contains(from) && ROMANCE.contains(to);
        int least = areRelatives ? WORDS_BETWEEN_RELATIVES : WORDS;
        List<Word> original = reading.original().words();
        List<Word> translation = reading.translation().words();
        Map<List<String>, Integer> places = new HashMap<>();
        for (int i = 0; i + least <= original.size(); i++) {
            places.putIfAbsent(folds(original, i, i + least), i);
        }
        List<Finding> findings = new ArrayList<>();
        int i = 0;
        while (i + least <= translation.size()) {
            Integer place = places.get(folds(translation, i, i + least));
            int length = place == null ? 0 : common(translation, i, original, place);
            List<Word> stretch = translation.subList(i, i + length);
            if (isUntranslated(stretch, reading.translation().whole())) {
                findings.add(finding(reading, stretch));
            }
            i += Math.max(1, length);
        }
        return findings;
    }

    private static List<String> folds(List<Word> words, int from, int until) {
        return words.subList(from, until).stream().map(Word::folded).toList();
    }

    private static int common(List<Word> words, int from, List<Word> others, int otherFrom) {
        int length = 0;
        while (from + length < words.size()
                && otherFrom + length < others.size()
                && words.get(from + length)
                        .folded()
                        .equals(others.get(otherFrom + length).folded())) {
            length++;
        }
        return length;
    }

    private static boolean isUntranslated(List<Word> stretch, String text) {
        // Of two words alone both have to be longer: "social control" may be either language.
        int least = stretch.size() > SMALL_WORDS ? LONG : LONG + 1;
        long small = stretch.stream()
                .filter(word -> !word.isCapitalized() && word.folded().length() >= least)
                .count();
        return small >= SMALL_WORDS && isProse(stretch, text);
    }

    /** Whether there is a space between all words: an address and "and/or" have none. */
    private static boolean isProse(List<Word> stretch, String text) {
        for (int i = 1; i < stretch.size(); i++) {
            int from = stretch.get(i - 1).span().end();
            String between = text.substring(from, stretch.get(i).span().start());
            if (between.chars().noneMatch(Character::isWhitespace)) {
                return false;
            }
        }
        return true;
    }

    private Finding finding(Reading reading, List<Word> stretch) {
        TextSpan span = new TextSpan(
                stretch.get(0).span().start(),
                stretch.get(stretch.size() - 1).span().end());
        String words = quoted(span.of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                span,
                words + " quedó sin traducir: está igual que en el original.",
                words + " was left untranslated: it stands as in the original.");
    }
}
