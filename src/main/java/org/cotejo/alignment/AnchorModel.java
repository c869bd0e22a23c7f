package org.cotejo.alignment;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * What the anchors of two passages (numbers, names, words that look alike) say about whether one translates the other.
 *
 * <p>A passage holds an anchor by chance the more probably, the longer the passage is and the more frequent the anchor.
 * The translation of a passage that holds it has it nearly for certain. So a rare name in both passages counts for
 * much and a frequent word for little, and an anchor in only one of them counts against. Anchors are taken to be
 * independent, which they are not quite: what the model is sure of is a little less sure.
 */
final class AnchorModel {

    private final Pieces original;
    private final Pieces translation;
    private final Lexicon lexicon;

    /** The anchors, ascending, of the passages that begin with each piece, by how many pieces they have. */
    private final int[][][] originalPassages;

    private final int[][][] translationPassages;

    AnchorModel(Pieces original, Pieces translation, Lexicon lexicon) {
        this.original = original;
        this.translation = translation;
        this.lexicon = lexicon;
        originalPassages = passages(original, lexicon::inOriginal);
        translationPassages = passages(translation, lexicon::inTranslation);
    }

    private static int[][][] passages(Pieces pieces, BiFunction<Pieces, Integer, IntStream> lexicon) {
        int[][][] passages = new int[pieces.size()][Shape.WIDEST + 1][];
        for (int from = 0; from < pieces.size(); from++) {
            int[] anchors = {};
            for (int n = 1; n <= Shape.WIDEST && from + n <= pieces.size(); n++) {
                anchors = IntStream.concat(Arrays.stream(anchors), lexicon.apply(pieces, from + n - 1))
                        .sorted()
                        .distinct()
                        .toArray();
                passages[from][n] = anchors;
            }
        }
        return passages;
    }

    /**
     * The logarithm of how many times more probable the anchors of two passages are if one translates the other than if
     * they have nothing to do with each other.
     */
    double logRatio(int originalFrom, int originalTo, int translationFrom, int translationTo) {
        int[] xs = originalPassages[originalFrom][originalTo - originalFrom];
        int[] ys = translationPassages[translationFrom][translationTo - translationFrom];
        // How much of its text the passage is, by either text: a translation says as much as its original.
        double share = ((double) original.length(originalFrom, originalTo) / original.length()
                        + (double) translation.length(translationFrom, translationTo) / translation.length())
                / 2;
        Product ratio = new Product();
        int x = 0;
        int y = 0;
        while (x < xs.length || y < ys.length) {
            int nextX = x < xs.length ? xs[x] : Integer.MAX_VALUE;
            int nextY = y < ys.length ? ys[y] : Integer.MAX_VALUE;
            ratio.multiply(ratio(Math.min(nextX, nextY), nextX <= nextY, nextY <= nextX, share));
            x += nextX <= nextY ? 1 : 0;
            y += nextY <= nextX ? 1 : 0;
        }
        return ratio.log();
    }

    private double ratio(int anchor, boolean isInOriginal, boolean isInTranslation, double share) {
        double original = chance(lexicon.originals(anchor), share);
        double translation = chance(lexicon.translations(anchor), share);
        // Both cannot hold it more often than the one does that holds it more rarely.
        double both = lexicon.kept(anchor) * Math.min(original, translation);
        if (isInOriginal && isInTranslation) {
            return both / (original * translation);
        }
        double holder = isInOriginal ? original : translation;
        double other = isInOriginal ? translation : original;
        return (1 - both / holder) / (1 - other);
    }

    /**
     * How probable it is that so large a share of a text holds any of an anchor's occurrences, if these lie close
     * together as those of a word do: Poisson's law, averaged over rates that are themselves exponentially distributed.
     */
    private static double chance(int occurrences, double share) {
        return occurrences * share / (1 + occurrences * share);
    }

    /** A product of many factors whose logarithm is taken now and then, since taking each factor's is slow. */
    private static final class Product {

        private static final double GREAT = 1e200;

        private double log;
        private double product = 1;

        void multiply(double factor) {
            product *= factor;
            if (product > GREAT || product < 1 / GREAT) {
                log += Math.log(product);
                product = 1;
            }
        }

        double log() {
            return log + Math.log(product);
        }
    }
}
