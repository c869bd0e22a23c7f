package org.cotejo.transcript;

import java.util.regex.Pattern;

/** How far two spellings of a word are apart: a typing error, or letters that sound alike in Spanish. */
final class Spelling {

    private static final int SHORTEST = 5;

    /** A daughter is no misspelt son. */
    private static final Pattern GENDER = Pattern.compile("[aoe]$");

    private Spelling() {}

    /** Whether one of two different words is the other with a typing error; short words are too near each other. */
    static boolean isTypingError(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST
                && (distance(one, other) == 1
                        || (distance(one, other) == 2 && distance(sound(one), sound(other)) <= 1));
    }

    /** Whether two words differ as Mario and María do, or Daniel and Daniela, or Rivera and Rivero. */
    static boolean differInGender(String one, String other) {
        return GENDER.matcher(one).replaceAll("").equals(GENDER.matcher(other).replaceAll(""))
                && !one.endsWith("e")
                && !other.endsWith("e");
    }

    private static String sound(String word) {
        return word.replaceAll("(\\p{L})\\1", "$1")
                .replaceAll("c(?=[ei])|z", "s")
                .replaceAll("g(?=[ei])|x", "j")
                .replace('v', 'b')
                .replace('y', 'i')
                .replaceAll("k|qu(?=[ei])", "c")
                .replaceAll("(?<!c)h", "");
    }

    /** The least number of letters put in, left out, changed or exchanged with the next. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
                int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                least = Math.min(least, cost[i - 1][j - 1] + (isSame ? 0 : 1));
                boolean isExchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = isExchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
