package org.cotejo.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The anchors that two texts have in common, numbered from 0, and how many pieces of either hold each: a word or number
 * of the original with what stands for it in the translation.
 */
final class Lexicon {

    /** Of the numbers that both texts have equally often, how many come through translation; an assumption. */
    private static final double NUMBERS_KEPT = 0.98;

    /** The same of words, which translators replace by others, and some of which only look alike. */
    private static final double WORDS_KEPT = 0.8;

    /**
     * An anchor.
     *
     * @param kept how probable it is that it comes through translation
     */
    record Entry(String original, String translation, double kept) {}

    private final List<Entry> entries;
    private final Map<String, Integer> originalCounts;
    private final Map<String, Integer> translationCounts;
    private final Map<String, Integer> originalNumbers = new HashMap<>();
    private final Map<String, Integer> translationNumbers = new HashMap<>();

    private Lexicon(List<Entry> entries, Map<String, Integer> originalCounts, Map<String, Integer> translationCounts) {
        this.entries = entries;
        this.originalCounts = originalCounts;
        this.translationCounts = translationCounts;
        for (int number = 0; number < entries.size(); number++) {
            originalNumbers.put(entries.get(number).original, number);
            translationNumbers.put(entries.get(number).translation, number);
        }
    }

    /** What both texts spell alike; the less equally often both have it, the less of it comes through translation. */
    static Lexicon spelledAlike(Pieces original, Pieces translation) {
        Map<String, Integer> originalCounts = count(original);
        Map<String, Integer> translationCounts = count(translation);
        List<Entry> entries = new ArrayList<>();
        originalCounts.keySet().stream()
                .filter(translationCounts::containsKey)
                .sorted()
                .forEach(anchor -> {
                    double less = Math.min(originalCounts.get(anchor), translationCounts.get(anchor));
                    double more = Math.max(originalCounts.get(anchor), translationCounts.get(anchor));
                    double kept = isNumber(anchor) ? NUMBERS_KEPT : WORDS_KEPT;
                    entries.add(new Entry(anchor, anchor, kept * less / more));
                });
        return new Lexicon(entries, originalCounts, translationCounts);
    }

    private static Map<String, Integer> count(Pieces pieces) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            pieces.anchors(i).forEach(anchor -> counts.merge(anchor, 1, Integer::sum));
        }
        return counts;
    }

    private static boolean isNumber(String anchor) {
        return Character.isDigit(anchor.charAt(0));
    }

    /** This lexicon with words that are not in it yet. */
    Lexicon with(List<Entry> words) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(words);
        return new Lexicon(all, originalCounts, translationCounts);
    }

    int size() {
        return entries.size();
    }

    /** The anchors of a piece of the original. */
    IntStream inOriginal(Pieces original, int piece) {
        return numbers(original, piece, originalNumbers);
    }

    /** The anchors of a piece of the translation. */
    IntStream inTranslation(Pieces translation, int piece) {
        return numbers(translation, piece, translationNumbers);
    }

    private static IntStream numbers(Pieces pieces, int piece, Map<String, Integer> numbers) {
        return pieces.anchors(piece).stream().filter(numbers::containsKey).mapToInt(numbers::get);
    }

    /** How many pieces of the original hold an anchor. */
    int originals(int anchor) {
        return originalCounts.get(entries.get(anchor).original);
    }

    int translations(int anchor) {
        return translationCounts.get(entries.get(anchor).translation);
    }

    double kept(int anchor) {
        return entries.get(anchor).kept;
    }

    /** Whether the translation of a word of the original can be learnt: it has none yet, and is there twice. */
    boolean lacksOriginal(String word) {
        return originalCounts.get(word) > 1 && !isNumber(word) && !originalNumbers.containsKey(word);
    }

    boolean lacksTranslation(String word) {
        return translationCounts.get(word) > 1 && !isNumber(word) && !translationNumbers.containsKey(word);
    }

    /**
     * Two words that translate each other, after the pieces that hold both were counted: kept as often as that, had
     * there been one piece more with one of them alone.
     */
    Entry learnt(String original, String translation, double both) {
        int rarer = Math.min(originalCounts.get(original), translationCounts.get(translation));
        return new Entry(original, translation, both / (rarer + 1));
    }
}
