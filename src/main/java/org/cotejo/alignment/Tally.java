package org.cotejo.alignment;

/** What the links of two texts are like on the whole, where each counts as far as it is probable. */
final class Tally {

    private final double[] links = new double[Shape.ALL.size()];
    private double originalCharacters;
    private double translationCharacters;
    private double squaredDeviations;
    private double twoSided;
    private double originalBreaks;
    private double translationBreaks;
    private double bothBreaks;

    void add(Shape shape, int original, int translation, double squaredDeviation, double probability) {
        links[shape.index()] += probability;
        if (!shape.isOneSided()) {
            twoSided += probability;
            originalCharacters += probability * original;
            translationCharacters += probability * translation;
            squaredDeviations += probability * squaredDeviation;
        }
    }

    /** Breaks between paragraphs, of either text and of both at once. */
    void addBreaks(double original, double translation, double both, double probability) {
        originalBreaks += probability * original;
        translationBreaks += probability * translation;
        bothBreaks += probability * both;
    }

    double links(Shape shape) {
        return links[shape.index()];
    }

    double twoSided() {
        return twoSided;
    }

    double originalCharacters() {
        return originalCharacters;
    }

    double translationCharacters() {
        return translationCharacters;
    }

    double squaredDeviations() {
        return squaredDeviations;
    }

    double originalBreaks() {
        return originalBreaks;
    }

    double translationBreaks() {
        return translationBreaks;
    }

    double bothBreaks() {
        return bothBreaks;
    }
}
