package org.cotejo.comparison;

import java.util.List;
import java.util.Locale;

/**
 * The part of a text that a fragment covers: the run of words that takes the fewest edits to be the fragment, and the
 * shortest of several. P. Sellers, "The Theory and Computation of Evolutionary Distances", 1980; keeps one row of the
 * table, so memory grows with the text.
 *
 * @param from the place of its first word, from 0
 * @param until the place behind its last word
 */
record Covered(int from, int until) {

    static Covered by(List<Token> fragment, List<Token> whole) {
        int columns = whole.size() + 1;
        int[] costs = new int[columns];
        // Where the run that ends here begins.
        int[] starts = new int[columns];
        for (int column = 0; column < columns; column++) {
            starts[column] = column;
        }
        for (int row = 1; row <= fragment.size(); row++) {
            String word = key(fragment.get(row - 1));
            int diagonal = costs[0];
            int diagonalStart = starts[0];
            costs[0] = row;
            for (int column = 1; column < columns; column++) {
                int cost = diagonal + (word.equals(key(whole.get(column - 1))) ? 0 : 1);
                int start = diagonalStart;
                if (costs[column] + 1 < cost) {
                    cost = costs[column] + 1;
                    start = starts[column];
                }
                if (costs[column - 1] + 1 < cost) {
                    cost = costs[column - 1] + 1;
                    start = starts[column - 1];
                }
                diagonal = costs[column];
                diagonalStart = starts[column];
                costs[column] = cost;
                starts[column] = start;
            }
        }
        int best = 0;
        for (int until = 1; until < columns; until++) {
            boolean isShorter = until - starts[until] < best - starts[best];
            if (costs[until] < costs[best] || (costs[until] == costs[best] && isShorter)) {
                best = until;
            }
        }
        return new Covered(starts[best], best);
    }

    /** The words of it. */
    List<Token> of(List<Token> whole) {
        return whole.subList(from, until);
    }

    private static String key(Token token) {
        return token.key().toLowerCase(Locale.ROOT);
    }
}
