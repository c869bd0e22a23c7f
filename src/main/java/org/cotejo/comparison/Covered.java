package org.cotejo.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The part of a text that a comparison measures: all of it, or what a fragment covers, which is the run of words that takes the fewest edits to be the fragment, and the
 * shortest of several. P. Sellers, "The Theory and Computation of Evolutionary Distances", 1980; keeps one row of the
 * table, so memory grows with the text.
 *
 * @param whole the words of the text
 * @param from the place of its first word, from 0
 * @param until the place behind its last word
 */
record Covered(List<Token> whole, int from, int until) {

    static Covered all(List<Token> whole) {
        return new Covered(whole, 0, whole.size());
    }

    static Covered by(List<Token> fragment, List<Token> whole) {
        List<String> words = keys(whole);
        int columns = whole.size() + 1;
        int[] costs = new int[columns];
        // Where the run that ends here begins.
        int[] starts = new int[columns];
        for (int column = 0; column < columns; column++) {
            starts[column] = column;
        }
        int row = 0;
        for (String word : keys(fragment)) {
            row++;
            int diagonal = costs[0];
            int diagonalStart = starts[0];
            costs[0] = row;
            for (int column = 1; column < columns; column++) {
                int cost = diagonal + (word.equals(words.get(column - 1)) ? 0 : 1);
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
        return new Covered(whole, starts[best], best);
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.key().toLowerCase(Locale.ROOT))
                .toList();
    }

    List<Token> before() {
        return whole.subList(0, from);
    }

    List<Token> words() {
        return whole.subList(from, until);
    }

    List<Token> behind() {
        return whole.subList(until, whole.size());
    }

    boolean isPartial() {
        return until - from < whole.size();
    }

    String text() {
        return words().stream().map(Token::text).collect(Collectors.joining());
    }
}
