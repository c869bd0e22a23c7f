package org.cotejo.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A rough alignment to look near: the longest chain, forwards in both texts, of anchors that each text has in one
 * piece only, and between two of its points the same share of characters.
 */
final class Spine {

    private record Point(int original, int translation) {}

    private final Pieces original;
    private final Pieces translation;
    private final int[] middles;
    private final double ratio;

    Spine(Pieces original, Pieces translation, Lexicon lexicon) {
        this.original = original;
        this.translation = translation;
        middles = new int[original.size() + 1];
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0));
        List<Point> chain = longestChain(uniquePoints(lexicon));
        points.addAll(chain);
        points.add(new Point(original.size(), translation.size()));
        for (int point = 1; point < points.size(); point++) {
            fill(points.get(point - 1), points.get(point));
        }
        ratio = ratio(chain.stream().distinct().toList());
    }

    private List<Point> uniquePoints(Lexicon lexicon) {
        int[] holders = new int[lexicon.size()];
        for (int j = 0; j < translation.size(); j++) {
            int holder = j;
            lexicon.inTranslation(translation, j).forEach(anchor -> holders[anchor] = holder);
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < original.size(); i++) {
            int holder = i;
            lexicon.inOriginal(original, i)
                    .filter(anchor -> lexicon.originals(anchor) == 1 && lexicon.translations(anchor) == 1)
                    .forEach(anchor -> points.add(new Point(holder, holders[anchor])));
        }
        points.sort(Comparator.comparingInt(Point::original).thenComparingInt(Point::translation));
        return points;
    }

    /** Of the points in order of the original, the most that are in order of the translation: patience sorting. */
    private static List<Point> longestChain(List<Point> points) {
        int[] ends = new int[points.size()];
        int[] previous = new int[points.size()];
        int longest = 0;
        for (int point = 0; point < points.size(); point++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) / 2;
                if (points.get(ends[middle]).translation() <= points.get(point).translation()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[point] = low == 0 ? -1 : ends[low - 1];
            ends[low] = point;
            longest = Math.max(longest, low + 1);
        }
        List<Point> chain = new ArrayList<>();
        for (int point = longest == 0 ? -1 : ends[longest - 1]; point >= 0; point = previous[point]) {
            chain.add(points.get(point));
        }
        Collections.reverse(chain);
        return chain;
    }

    private void fill(Point from, Point to) {
        double ratio = (double) translation.length(from.translation(), to.translation())
                / Math.max(1, original.length(from.original(), to.original()));
        int j = from.translation();
        for (int i = from.original(); i <= to.original(); i++) {
            double share = ratio * original.length(from.original(), i);
            while (j < to.translation() && translation.length(from.translation(), j) < share) {
                j++;
            }
            middles[i] = j;
        }
    }

    /** By the pieces that share anchors with each other only; the two texts as a whole count as one more pair. */
    private double ratio(List<Point> chain) {
        int[] inOriginal = new int[original.size()];
        int[] inTranslation = new int[translation.size()];
        chain.forEach(point -> inOriginal[point.original()]++);
        chain.forEach(point -> inTranslation[point.translation()]++);
        double x = Math.max(1.0, original.length()) / Math.max(1, original.size());
        double y = Math.max(1.0, translation.length()) / Math.max(1, original.size());
        for (Point point : chain) {
            if (inOriginal[point.original()] == 1 && inTranslation[point.translation()] == 1) {
                x += original.length(point.original(), point.original() + 1);
                y += translation.length(point.translation(), point.translation() + 1);
            }
        }
        return y / x;
    }

    /** How many characters of the translation there are for each of the original, where nothing is left out. */
    double ratio() {
        return ratio;
    }

    /** After each piece of the original, about how many of the translation; never fewer than before. */
    int[] middles() {
        return middles.clone();
    }
}
