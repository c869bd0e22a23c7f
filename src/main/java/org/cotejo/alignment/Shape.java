package org.cotejo.alignment;

import java.util.ArrayList;
import java.util.List;

/** How many paragraphs of the original stand against how many of the translation, such as 2–1. */
public record Shape(int originals, int translations) {

    /** The most paragraphs that one side of a link may have: an English text was seen to make one of thirteen. */
    static final int WIDEST = 16;

    /**
     * The shapes that a link may have: Gale and Church's six, and wider ones, since they aligned sentences, while
     * translators join the paragraphs of a speech by the dozen. One side has at most two paragraphs: it takes two
     * where the translator began a new paragraph elsewhere than the original.
     */
    static final List<Shape> ALL = all();

    private static final int[][] INDICES = indices();

    private static List<Shape> all() {
        List<Shape> all = new ArrayList<>(List.of(new Shape(1, 0), new Shape(0, 1)));
        for (int originals = 1; originals <= WIDEST; originals++) {
            for (int translations = 1; translations <= WIDEST; translations++) {
                if (Math.min(originals, translations) <= 2) {
                    all.add(new Shape(originals, translations));
                }
            }
        }
        return List.copyOf(all);
    }

    private static int[][] indices() {
        int[][] indices = new int[WIDEST + 1][WIDEST + 1];
        for (int index = 0; index < ALL.size(); index++) {
            indices[ALL.get(index).originals()][ALL.get(index).translations()] = index;
        }
        return indices;
    }

    /** Whether one text says nothing there. */
    public boolean isOneSided() {
        return narrower() == 0;
    }

    int narrower() {
        return Math.min(originals, translations);
    }

    int wider() {
        return Math.max(originals, translations);
    }

    /** The place among all shapes that a link may have. */
    int index() {
        return INDICES[originals][translations];
    }

    /** As Gale and Church write it: {@code 2–1}. */
    @Override
    public String toString() {
        return originals + "–" + translations;
    }
}
