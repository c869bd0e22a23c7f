package org.cotejo.alignment;

/**
 * The places that an alignment may pass, each so many pieces into the original and so many into the translation:
 * those near a spine.
 */
final class Band {

    private final int[] from;
    private final int[] to;
    private final int[] firstPlace;
    private final int translations;

    /** A band that reaches so many pieces of the translation to either side of the spine. */
    Band(Spine spine, int translations, int reach) {
        this.translations = translations;
        int[] middles = spine.middles();
        int last = middles.length - 1;
        from = new int[middles.length];
        to = new int[middles.length];
        firstPlace = new int[middles.length + 1];
        for (int i = 0; i <= last; i++) {
            // However far the spine leaps, the band has no gap: from the last place one can always go on.
            from[i] = i == 0 ? 0 : Math.min(to[i - 1], Math.max(0, middles[i] - reach));
            to[i] = i == last ? translations : Math.min(translations, middles[i] + reach);
            firstPlace[i + 1] = firstPlace[i] + to[i] - from[i] + 1;
        }
    }

    int originals() {
        return from.length - 1;
    }

    int translations() {
        return translations;
    }

    /** The first place after so many pieces of the original, in pieces of the translation. */
    int from(int original) {
        return from[original];
    }

    /** The last such place. */
    int to(int original) {
        return to[original];
    }

    boolean holds(int original, int translation) {
        return original >= 0 && translation >= from[original] && translation <= to[original];
    }

    /** The number of a place among all places, in order of the original, then of the translation. */
    int place(int original, int translation) {
        return firstPlace[original] + translation - from[original];
    }

    int places() {
        return firstPlace[from.length];
    }

    /** Whether what lies outside of the band could be better than a link that ends there. */
    boolean isEdge(int original, int translation) {
        boolean isLow = from[original] > 0 && translation - from[original] < Shape.WIDEST;
        boolean isHigh = to[original] < translations && to[original] - translation < Shape.WIDEST;
        return isLow || isHigh;
    }
}
