package org.cotejo.finding;

/**
 * How long translations are, in characters for each character of the original.
 *
 * <p>Measured on the pairs of the sample that cover each other, see {@code docs/findings.md}. Of a pair of languages
 * that the sample has too little of, as long as the original is assumed, as Gale and Church do for European languages
 * ("A Program for Aligning Sentences in Bilingual Corpora", 1993).
 */
final class Lengths {

    private static final double ENGLISH_OF_SPANISH = 0.95;
    private static final double SPANISH_OF_ENGLISH = 1.08;

    /** Of less, something may be left out on purpose: a quotation is seldom all of what was said. */
    private static final double WHOLE = 2.0 / 3;

    /** The variance for each character that Gale and Church publish. */
    private static final double S2 = 6.8;

    private Lengths() {}

    /** How many characters a translation into the other text's language usually has. */
    static double expected(Text original, Text translation) {
        String pair = original.language() + " " + translation.language();
        double ratio = switch (pair) {
            case "es en" -> ENGLISH_OF_SPANISH;
            case "en es" -> SPANISH_OF_ENGLISH;
            default -> 1;
        };
        return ratio * original.characters().strip().length();
    }

    /** The length of a translation in parts of the usual one. */
    static double share(Text original, Text translation) {
        return translation.characters().strip().length() / Math.max(1, expected(original, translation));
    }

    /** Whether a translation is long enough that what it lacks is missing. */
    static boolean isWhole(Text original, Text translation) {
        return share(original, translation) >= WHOLE;
    }

    /** How many standard deviations longer than usual a translation is; negative where it is shorter. */
    static double deviation(Text original, Text translation) {
        double expected = expected(original, translation);
        int length = translation.characters().strip().length();
        return (length - expected) / Math.sqrt(S2 * Math.max(1, (expected + length) / 2));
    }
}
