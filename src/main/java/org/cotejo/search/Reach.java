package org.cotejo.search;

/** How far a search goes to find anything; each step finds what the one before finds, and ranks it first. */
public enum Reach {
    /** All words, as they are spelt or in other forms. */
    AS_SPELT,
    /** All words, some perhaps misspelt. */
    MISSPELT,
    /** Most words: what is left where no document has all of them, as when a question is asked in other words. */
    MOST_WORDS
}
