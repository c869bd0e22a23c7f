package org.cotejo.alignment;

import java.util.ArrayList;
import java.util.List;

/** How many pieces of the original a link of pieces has against how many of the translation, such as 2–1. */
record Shape(int originals, int translations) {

    /** The most pieces of both sides that one link may have. */
    private static final int MOST = 6;

    /** The most pieces that are left out at once; more are left out by several links. */
    private static final int MOST_LEFT_OUT = 8;

    /** The most pieces that one side of a two-sided link may have. */
    static final int WIDEST = MOST - 1;

    /**
     * The shapes that a link may have: Gale and Church's six, and wider ones, since translators leave out whole
     * passages and make one sentence of a list. One side has at most two pieces: it takes two where the translator ends
     * a sentence elsewhere than the original.
     */
    static final List<Shape> ALL = all();

    private static final int[][] INDICES = indices();

    private static List<Shape> all() {
        List<Shape> all = new ArrayList<>();
        for (int leftOut = 1; leftOut <= MOST_LEFT_OUT; leftOut++) {
            all.add(new Shape(leftOut, 0));
            all.add(new Shape(0, leftOut));
        }
        for (int originals = 1; originals <= WIDEST; originals++) {
            for (int translations = 1; originals + translations <= MOST; translations++) {
                if (Math.min(originals, translations) <= 2) {
                    all.add(new Shape(originals, translations));
                }
            }
        }
        return List.copyOf(all);
    }

    private static int[][] indices() {
        int[][] indices = new int[MOST_LEFT_OUT + 1][MOST_LEFT_OUT + 1];
        for (int index = 0; index < ALL.size(); index++) {
            indices[ALL.get(index).originals()][ALL.get(index).translations()] = index;
        }
        return indices;
    }

    /** Whether one text says nothing there. */
    boolean isOneSided() {
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
