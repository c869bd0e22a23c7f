package org.cotejo.finding;

/**
 * A word of a text, and where it stands.
 *
 * @param text as it is written
 * @param folded without accents and capitals, and without the English {@code 's}
 * @param stem what it has in common with its other forms, without accents
 * @param isOpening whether a sentence, a clause behind a colon or a quotation begins with it, so that a capital says
 *     nothing
 */
record Word(String text, String folded, String stem, TextSpan span, boolean isOpening) {

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether its capital is its own: that of a name, or of what a language writes like one. */
    boolean isProper() {
        return isCapitalized() && !isOpening;
    }

    boolean isAcronym() {
        return text.length() > 1 && text.codePoints().allMatch(Character::isUpperCase);
    }
}
