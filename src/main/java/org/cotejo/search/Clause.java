package org.cotejo.search;

import java.util.List;

/**
 * A part of a query.
 *
 * @param text as typed, since stems need accents
 * @param terms the words of it as {@link Analyzers#WORDS} reads them, at least one
 */
record Clause(Form form, String text, List<String> terms, boolean isExcluded) {

    enum Form {
        /**
         * One word in any of its forms; or what is typed as one but read as several, such as T-MEC, which stay
         * together.
         */
        WORD,
        /** Words as they are written, in this order. */
        PHRASE,
        /** The beginning of a word. */
        PREFIX
    }

    private static final int SHORTEST_MISSPELT = 4;
    private static final int SHORTEST_WITH_TWO_EDITS = 6;

    /** How many letters may be wrong; none in numbers, whose neighbours are other numbers. */
    int edits() {
        String term = terms.get(0);
        int length = term.codePointCount(0, term.length());
        if (form != Form.WORD || terms.size() > 1 || isExcluded || length < SHORTEST_MISSPELT) {
            return 0;
        }
        if (term.codePoints().anyMatch(Character::isDigit)) {
            return 0;
        }
        return length < SHORTEST_WITH_TWO_EDITS ? 1 : 2;
    }
}
