package org.cotejo.statement;

/** What counts as a fragment: a text with less than half the characters of one that says all. The glossary has the word. */
public final class Fragment {

    private Fragment() {}

    /** @param whole the length of the text that says all, in characters */
    public static boolean isOne(String text, int whole) {
        return text.length() * 2 < whole;
    }
}
