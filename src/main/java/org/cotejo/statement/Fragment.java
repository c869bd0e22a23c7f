package org.cotejo.statement;

/** What counts as a fragment: a text with less than half the characters of one that says all. The glossary has the word. */
public final class Fragment {

    private Fragment() {}

    /** Whether a text is a fragment of one of that length, in characters. */
    public static boolean isOne(String text, int whole) {
        return text.length() * 2 < whole;
    }
}
