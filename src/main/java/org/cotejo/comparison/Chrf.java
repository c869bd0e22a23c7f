package org.cotejo.comparison;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of the characters two texts share: chrF2, from 0 (nothing) to 100 (all).
 *
 * <p>The F-score of runs of one to six characters, where what is missing of the reference weighs more than what is
 * added to it (beta 2); white space does not count, case and punctuation do. M. Popović, "chrF: character n-gram F-score
 * for automatic MT evaluation", WMT 2015, and "chrF deconstructed: beta parameters and n-gram weights", WMT 2016; orders
 * in which one of the texts has no run are left out, as sacreBLEU 2 does by default (M. Post, "A call for clarity in
 * reporting BLEU scores", WMT 2018).
 */
final class Chrf {

    /** The similarity of a text to itself. */
    static final double SAME = 100;

    private static final int LONGEST = 6;
    private static final double BETA = 2;

    /** Code points are of 21 bits. */
    private static final int BITS = 21;

    /**
     * How many runs of one length there are.
     *
     * @param matching in both, each as often as it is in the text where it is rarer
     */
    record Count(int hypothesis, int reference, int matching) {

        private double precision() {
            return (double) matching / hypothesis;
        }

        private double recall() {
            return (double) matching / reference;
        }
    }

    private Chrf() {}

    /**
     * Measures a text against another. It matters which is which, though little.
     *
     * @param hypothesis what is measured
     * @param reference what it should be
     */
    static double similarity(String hypothesis, String reference) {
        double precision = 0;
        double recall = 0;
        int orders = 0;
        for (Count count : counts(hypothesis, reference)) {
            if (count.hypothesis() > 0 && count.reference() > 0) {
                precision += count.precision();
                recall += count.recall();
                orders++;
            }
        }
        return orders == 0 ? 0 : SAME * f(precision / orders, recall / orders);
    }

    private static double f(double precision, double recall) {
        double factor = BETA * BETA;
        return precision + recall == 0 ? 0 : (1 + factor) * precision * recall / (factor * precision + recall);
    }

    /** The runs of one character, of two, and so on. */
    static Count[] counts(String hypothesis, String reference) {
        Runs hypothesisRuns = new Runs(hypothesis);
        Runs referenceRuns = new Runs(reference);
        Count[] counts = new Count[LONGEST];
        for (int length = 1; length <= LONGEST; length++) {
            Map<Long, Integer> ids = new HashMap<>();
            hypothesisRuns.grow(ids);
            referenceRuns.grow(ids);
            counts[length - 1] = new Count(
                    hypothesisRuns.size(), referenceRuns.size(), matching(hypothesisRuns, referenceRuns, ids.size()));
        }
        return counts;
    }

    private static int matching(Runs hypothesis, Runs reference, int ids) {
        int[] left = new int[ids];
        for (int i = 0; i < reference.size(); i++) {
            left[reference.ids[i]]++;
        }
        int matching = 0;
        for (int i = 0; i < hypothesis.size(); i++) {
            if (left[hypothesis.ids[i]]-- > 0) {
                matching++;
            }
        }
        return matching;
    }

    /**
     * The runs of one length that begin at each character, as numbers that are equal where the runs are. A run is the
     * one that is shorter by a character, and a character; so memory grows with the text and not with the length.
     */
    private static final class Runs {

        private final int[] characters;
        private final int[] ids;
        private int length;

        private Runs(String text) {
            characters = text.codePoints()
                    .filter(character -> !Words.isSpace(character))
                    .toArray();
            ids = new int[characters.length];
        }

        /** Makes them longer by one character. */
        private void grow(Map<Long, Integer> known) {
            length++;
            for (int i = 0; i < size(); i++) {
                long run = (long) ids[i] << BITS | characters[i + length - 1];
                Integer id = known.putIfAbsent(run, known.size());
                ids[i] = id == null ? known.size() - 1 : id;
            }
        }

        private int size() {
            return Math.max(0, characters.length - length + 1);
        }
    }
}
