package org.cotejo.alignment;

/**
 * Consecutive paragraphs of the original and the consecutive paragraphs of its translation that say the same; or
 * paragraphs of one text that the other leaves out.
 *
 * <p>The ranges count from 0 and are half open: 3 to 5 are the fourth and the fifth paragraph.
 *
 * @param confidence from 0 to 1, how probable the model itself finds exactly this link, over all alignments of the two
 *     texts; whether the model fits the texts is another question
 */
public record Link(int originalFrom, int originalTo, int translationFrom, int translationTo, double confidence) {

    /** Refuses what is no link: an empty one, a range that runs backwards, a confidence that is no probability. */
    public Link {
        if (originalFrom < 0 || originalTo < originalFrom || translationFrom < 0 || translationTo < translationFrom) {
            throw new IllegalArgumentException("A range runs backwards or begins before 0");
        }
        if (originalFrom == originalTo && translationFrom == translationTo) {
            throw new IllegalArgumentException("A link has a paragraph");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence is from 0 to 1, not " + confidence);
        }
    }

    /** How many paragraphs there are on either side. */
    public Shape shape() {
        return new Shape(originalTo - originalFrom, translationTo - translationFrom);
    }

    /** Whether this is something that one text says and the other does not. */
    public boolean isOneSided() {
        return shape().isOneSided();
    }
}
