package org.cotejo.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The anchors that two texts have in common, numbered from 0, and how many paragraphs of either hold each. */
final class SharedAnchors {

    /** Of the numbers that both texts have equally often, how many come through translation; an assumption. */
    private static final double NUMBERS_KEPT = 0.98;

    /** The same of words, which translators replace by others, and some of which only look alike. */
    private static final double WORDS_KEPT = 0.8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] originalCounts;
    private final int[] translationCounts;
    private final double[] kept;

    SharedAnchors(Paragraphs original, Paragraphs translation) {
        Map<String, Integer> inOriginal = count(original);
        Map<String, Integer> inTranslation = count(translation);
        String[] anchors = inOriginal.keySet().stream()
                .filter(inTranslation::containsKey)
                .sorted()
                .toArray(String[]::new);
        originalCounts = Arrays.stream(anchors).mapToInt(inOriginal::get).toArray();
        translationCounts = Arrays.stream(anchors).mapToInt(inTranslation::get).toArray();
        kept = new double[anchors.length];
        for (int anchor = 0; anchor < anchors.length; anchor++) {
            numbers.put(anchors[anchor], anchor);
            int less = Math.min(originalCounts[anchor], translationCounts[anchor]);
            int more = Math.max(originalCounts[anchor], translationCounts[anchor]);
            boolean isNumber = Character.isDigit(anchors[anchor].charAt(0));
            kept[anchor] = (isNumber ? NUMBERS_KEPT : WORDS_KEPT) * less / more;
        }
    }

    private static Map<String, Integer> count(Paragraphs paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraphs.anchors(i).forEach(anchor -> counts.merge(anchor, 1, Integer::sum));
        }
        return counts;
    }

    /** The shared anchors of a paragraph. */
    IntStream in(Paragraphs paragraphs, int paragraph) {
        return paragraphs.anchors(paragraph).stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get);
    }

    int size() {
        return kept.length;
    }

    int inOriginal(int anchor) {
        return originalCounts[anchor];
    }

    int inTranslation(int anchor) {
        return translationCounts[anchor];
    }

    /** How probable it is that an anchor comes through translation: the less so, the less equally both texts have it. */
    double kept(int anchor) {
        return kept[anchor];
    }
}
