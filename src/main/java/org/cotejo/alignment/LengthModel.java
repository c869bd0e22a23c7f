package org.cotejo.alignment;

/**
 * What the lengths of two passages, in characters, say about whether one translates the other.
 *
 * <p>From Gale, W. A. and Church, K. W. (1993), "A Program for Aligning Sentences in Bilingual Corpora", Computational
 * Linguistics 19(1): each character of the original gives rise to {@code c} characters, with variance {@code s²}; so
 * the length of a translation is normally distributed.
 *
 * @param c they publish 1, for European languages; other pairs of languages need another
 * @param s2 they publish 6.8; a translator who condenses needs more
 */
record LengthModel(double c, double s2) {

    private static final double PUBLISHED_S2 = 6.8;

    /**
     * The logarithm of how many times longer the longest passage is than the shortest, roughly: a page and a line. A
     * length that nothing is known of is equally probable anywhere on a logarithmic scale of that extent.
     */
    private static final double EXTENT = 5;

    /** What is published, save that the texts themselves say how much longer one language is. */
    static LengthModel published(double c) {
        return new LengthModel(c, PUBLISHED_S2);
    }

    /** The model after the links of two texts were seen: what one text leaves out no longer counts in {@code c}. */
    LengthModel learnt(Tally tally) {
        double published = ShapePrior.PUBLISHED_LINKS;
        double variance = (published * PUBLISHED_S2 + tally.squaredDeviations()) / (published + tally.twoSided());
        // Of less than a link nothing can be learnt.
        return tally.twoSided() < 1
                ? this
                : new LengthModel(tally.translationCharacters() / tally.originalCharacters(), variance);
    }

    /**
     * The logarithm of how many times more probable the length of a translation is as the translation of this original
     * than as that of any passage.
     *
     * <p>Gale and Church take the probability of a deviation as great as this, and take it of omitted passages too. A
     * sum over alignments needs densities that can be compared, and the length of what was omitted says nothing.
     */
    double logRatio(int original, int translation) {
        return Math.log(EXTENT * translation)
                - Math.log(2 * Math.PI * s2 * mean(original, translation)) / 2
                - squaredDeviation(original, translation) / (2 * s2);
    }

    /** The square of how far a length is from the expected one, for each character: {@code s²} on average. */
    double squaredDeviation(int original, int translation) {
        double deviation = translation - c * original;
        return deviation * deviation / mean(original, translation);
    }

    /** In characters of the original; the mean of both sides, as in their program and not in their text. */
    private double mean(int original, int translation) {
        return (original + translation / c) / 2;
    }
}
