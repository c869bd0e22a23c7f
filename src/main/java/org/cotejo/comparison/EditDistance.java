package org.cotejo.comparison;

import java.util.Arrays;

/**
 * The fewest words to insert, delete and replace to make one text of another, near the diagonal: words that are further
 * apart than {@value #BEAM} are not thought to belong together, unless the texts differ so much in length that they
 * have to be.
 *
 * <p>Words are numbers, equal where the words are. Keeps a band of the table, so memory grows with the longer text.
 */
final class EditDistance {

    /** An edit, or none, that leads from the hypothesis to the reference. */
    enum Edit {
        NONE,
        REPLACE,
        /** A word of the hypothesis that the reference lacks. */
        DELETE,
        /** A word of the reference that the hypothesis lacks. */
        INSERT
    }

    private static final int BEAM = 25;
    private static final int UNREACHED = Integer.MAX_VALUE / 2;

    private final int[] reference;
    private final int rows;
    private final double ratio;
    private final int beam;
    private final int[][] costs;
    private final Edit[][] edits;
    private int[] words = {};
    private long filled;

    /** @param length of all texts that will be measured: one word follows another order of the same */
    EditDistance(int[] reference, int length) {
        this.reference = reference;
        this.rows = length + 1;
        this.ratio = length == 0 ? 1 : (double) reference.length / length;
        this.beam = BEAM < ratio / 2 ? (int) Math.ceil(ratio / 2 + BEAM) : BEAM;
        this.costs = new int[rows][];
        this.edits = new Edit[rows][];
    }

    /** How many edits it takes. */
    int of(int[] hypothesis) {
        int same = Arrays.mismatch(hypothesis, words);
        // Rows depend on the words above them only: those that two texts begin with in common are there already.
        int from = costs[0] == null ? 0 : (same < 0 ? rows : same + 1);
        words = hypothesis;
        for (int row = from; row < rows; row++) {
            fill(row);
        }
        return cost(rows - 1, reference.length);
    }

    private void fill(int row) {
        int first = first(row);
        int until = until(row);
        if (costs[row] == null) {
            costs[row] = new int[until - first];
            edits[row] = new Edit[until - first];
        }
        for (int column = first; column < until; column++) {
            int best = UNREACHED;
            Edit edit = Edit.NONE;
            if (row == 0) {
                best = column;
                edit = Edit.INSERT;
            } else {
                if (column > 0) {
                    boolean isSame = words[row - 1] == reference[column - 1];
                    best = cost(row - 1, column - 1) + (isSame ? 0 : 1);
                    edit = isSame ? Edit.NONE : Edit.REPLACE;
                }
                if (cost(row - 1, column) + 1 < best) {
                    best = cost(row - 1, column) + 1;
                    edit = Edit.DELETE;
                }
                if (column > first && costs[row][column - 1 - first] + 1 < best) {
                    best = costs[row][column - 1 - first] + 1;
                    edit = Edit.INSERT;
                }
            }
            filled++;
            costs[row][column - first] = Math.min(best, UNREACHED);
            edits[row][column - first] = edit;
        }
    }

    private int first(int row) {
        return row == 0 ? 0 : Math.max(0, diagonal(row) - beam);
    }

    private int until(int row) {
        boolean isWhole = row == 0 || row == rows - 1;
        return isWhole ? reference.length + 1 : Math.min(reference.length + 1, diagonal(row) + beam);
    }

    private int diagonal(int row) {
        return (int) Math.floor(row * ratio);
    }

    private int cost(int row, int column) {
        int at = column - first(row);
        return at < 0 || at >= costs[row].length ? UNREACHED : costs[row][at];
    }

    /** How many cells of the table it has taken so far. */
    long filled() {
        return filled;
    }

    /** The edits of the text that was measured last, from its beginning. */
    Edit[] edits() {
        Edit[] reversed = new Edit[rows + reference.length];
        int count = 0;
        int row = rows - 1;
        int column = reference.length;
        while (row > 0 || column > 0) {
            Edit edit = edits[row][column - first(row)];
            reversed[count++] = edit;
            row -= edit == Edit.INSERT ? 0 : 1;
            column -= edit == Edit.DELETE ? 0 : 1;
        }
        Edit[] inOrder = new Edit[count];
        for (int i = 0; i < count; i++) {
            inOrder[i] = reversed[count - 1 - i];
        }
        return inOrder;
    }
}
