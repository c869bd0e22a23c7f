package org.cotejo.alignment;

/**
 * What the breaks between paragraphs say about whether a passage translates another: where the original begins a new
 * paragraph, the translation mostly does.
 *
 * <p>Gale and Church (1993) take that for certain and align paragraphs first. Here a break of the text that has fewer
 * is kept with some probability, or else one stands there by chance; how often breaks are kept is learnt.
 */
final class BreakModel {

    /** How many breaks are kept, before anything is known of the texts; an assumption. */
    private static final double USUALLY_KEPT = 0.9;

    private final Pieces original;
    private final Pieces translation;
    private final double kept;
    private final double inBoth;
    private final double inOriginal;
    private final double inTranslation;
    private final double inNeither;

    private BreakModel(Pieces original, Pieces translation, double kept) {
        this.original = original;
        this.translation = translation;
        this.kept = kept;
        double x = share(original);
        double y = share(translation);
        double both = kept * Math.min(x, y) + (1 - kept) * x * y;
        inBoth = Math.log(both / (x * y));
        inOriginal = Math.log((x - both) / (x * (1 - y)));
        inTranslation = Math.log((y - both) / ((1 - x) * y));
        inNeither = Math.log((1 - x - y + both) / ((1 - x) * (1 - y)));
    }

    /** What is assumed, before links are seen. */
    static BreakModel usual(Pieces original, Pieces translation) {
        return new BreakModel(original, translation, USUALLY_KEPT);
    }

    /** How many of the places between pieces are breaks; never none, nor all. */
    private static double share(Pieces pieces) {
        return (pieces.paragraphs() + 1.0) / (pieces.size() + 2.0);
    }

    /** The model after the links of the two texts were seen. */
    BreakModel learnt(Tally tally) {
        double chance = (1 - kept) * Math.max(share(original), share(translation));
        double seen = tally.bothBreaks() * kept / (kept + chance);
        double fewer = Math.min(tally.originalBreaks(), tally.translationBreaks());
        double assumed = ShapePrior.PUBLISHED_LINKS;
        return new BreakModel(original, translation, (assumed * USUALLY_KEPT + seen) / (assumed + fewer));
    }

    /**
     * The logarithm of how many times more probable the breaks of two passages are if one translates the other.
     *
     * <p>Where a link ends the next one mostly begins: so each has half of that place.
     */
    double logRatio(int originalFrom, int originalTo, int translationFrom, int translationTo) {
        return (at(originalFrom, translationFrom) + at(originalTo, translationTo)) / 2
                + original.breaks(originalFrom, originalTo) * inOriginal
                + translation.breaks(translationFrom, translationTo) * inTranslation;
    }

    private double at(int originalPlace, int translationPlace) {
        if (original.isBreak(originalPlace)) {
            return translation.isBreak(translationPlace) ? inBoth : inOriginal;
        }
        return translation.isBreak(translationPlace) ? inTranslation : inNeither;
    }

    void count(
            Tally tally, int originalFrom, int originalTo, int translationFrom, int translationTo, double probability) {
        double xs = original.breaks(originalFrom, originalTo);
        double ys = translation.breaks(translationFrom, translationTo);
        double both = 0;
        for (int end = 0; end < 2; end++) {
            boolean x = original.isBreak(end == 0 ? originalFrom : originalTo);
            boolean y = translation.isBreak(end == 0 ? translationFrom : translationTo);
            xs += x ? 0.5 : 0;
            ys += y ? 0.5 : 0;
            both += x && y ? 0.5 : 0;
        }
        tally.addBreaks(xs, ys, both, probability);
    }
}
