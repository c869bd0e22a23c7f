package org.cotejo.alignment;

import java.util.List;

/**
 * Paragraphs of the original and the paragraphs of its translation that say the same; or a paragraph of one text that
 * the other leaves out.
 *
 * <p>Paragraphs count from 0. They need not follow each other: where a translation joins the first and the third into
 * one and leaves the second out, the link has no second.
 *
 * @param originals ascending; empty where the translation adds something
 * @param translations ascending; empty where the translation omits something
 * @param confidence from 0 to 1, how probable the model itself finds exactly this link, over all alignments of the two
 *     texts; whether the model fits the texts is another question
 */
public record Link(List<Integer> originals, List<Integer> translations, double confidence) {

    /** Refuses what is no link: an empty one, a side that does not ascend, a confidence that is no probability. */
    public Link {
        originals = List.copyOf(originals);
        translations = List.copyOf(translations);
        if (!isAscending(originals) || !isAscending(translations)) {
            throw new IllegalArgumentException("A side does not ascend or begins before 0");
        }
        if (originals.isEmpty() && translations.isEmpty()) {
            throw new IllegalArgumentException("A link has a paragraph");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence is from 0 to 1, not " + confidence);
        }
    }

    private static boolean isAscending(List<Integer> paragraphs) {
        int last = -1;
        for (int paragraph : paragraphs) {
            if (paragraph <= last) {
                return false;
            }
            last = paragraph;
        }
        return true;
    }

    /** Whether this is something that one text says and the other does not. */
    public boolean isOneSided() {
        return originals.isEmpty() || translations.isEmpty();
    }
}
