package org.cotejo.page;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.comparison.DiffOp;
import org.cotejo.comparison.DiffToken;

/**
 * Where a text differs from another: words in a row that stand for others, are added, or are missing.
 *
 * @param start the place of the words in the text
 * @param end the place behind them; equal to the start where words are missing
 * @param instead what the other text has there; empty where words are added
 * @param words what the text has there; empty where words are missing
 */
record Difference(int start, int end, String instead, String words) {

    public boolean isOmission() {
        return words.isEmpty();
    }

    public boolean isAddition() {
        return instead.isEmpty();
    }

    /**
     * The differences, in the order of the text.
     *
     * @param tokens of a comparison with the text on its right
     */
    static List<Difference> of(List<DiffToken> tokens) {
        List<Difference> differences = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        int start = 0;
        int at = 0;
        for (DiffToken token : tokens) {
            if (token.op() == DiffOp.EQUAL) {
                add(differences, start, left, right);
                at += token.right().length();
                start = at;
            } else {
                left.append(token.left() == null ? "" : token.left());
                right.append(token.right() == null ? "" : token.right());
                at += token.right() == null ? 0 : token.right().length();
            }
        }
        add(differences, start, left, right);
        return differences;
    }

    private static void add(List<Difference> differences, int start, StringBuilder left, StringBuilder right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            // The spaces behind the last word are no part of what differs.
            String words = right.toString().stripTrailing();
            differences.add(new Difference(
                    start, start + words.length(), left.toString().strip(), words));
            left.setLength(0);
            right.setLength(0);
        }
    }
}
