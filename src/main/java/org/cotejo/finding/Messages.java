package org.cotejo.finding;

import org.cotejo.language.LocalizedTexts;

/** What findings say, in Spanish and in English; whoever reads neither gets the Spanish. */
final class Messages {

    /** Characters of a quotation in a message; what is longer is seen by its span. */
    private static final int LONGEST = 80;

    private Messages() {}

    /** Both messages, each with the quotation marks of its language around {@link #quoted} words. */
    static LocalizedTexts of(String spanish, String english) {
        return LocalizedTexts.ofSpanishAndEnglish(
                spanish, english.replace('«', '\u201C').replace('»', '\u201D'));
    }

    /** The words that a message names, not too many of them. */
    static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return "«" + line + "»";
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        int space = line.lastIndexOf(' ', end);
        return "«" + line.substring(0, space > 0 ? space : end) + " …»";
    }
}
