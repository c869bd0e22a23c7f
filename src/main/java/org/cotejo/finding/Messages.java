package org.cotejo.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;

/** What findings say, in Spanish and in English; whoever reads neither gets the Spanish. */
final class Messages {

    private static final LanguageTag SPANISH = new LanguageTag("es");
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    /** Characters of a quotation in a message; what is longer is seen by its span. */
    private static final int LONGEST = 80;

    private Messages() {}

    static LocalizedTexts of(String spanish, String english) {
        Map<LanguageTag, String> byTag = new LinkedHashMap<>();
        byTag.put(SPANISH, spanish);
        byTag.put(ENGLISH, english);
        return new LocalizedTexts(byTag);
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
