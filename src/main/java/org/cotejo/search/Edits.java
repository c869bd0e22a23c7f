package org.cotejo.search;

/**
 * Counts the letters that differ between two words, as Lucene does: two neighbours that changed places count as one.
 */
final class Edits {

    private Edits() {}

    /** Whether so many edits make one word of the other. The first letter is right, as the index takes it to be. */
    static boolean isWithin(int most, String asked, String word) {
        int[] a = asked.codePoints().toArray();
        int[] b = word.codePoints().toArray();
        if (Math.abs(a.length - b.length) > most || b.length == 0 || a[0] != b[0]) {
            return false;
        }
        int[][] edits = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, a, b, i, j);
            }
        }
        return edits[a.length][b.length] <= most;
    }

    private static int least(int[][] edits, int[] a, int[] b, int i, int j) {
        int changed = edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
