package org.cotejo.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of numbers and of the calendar, Spanish and English; another language has none here. */
final class NumberWords {

    private static final Map<String, NumberWords> ALL = read();

    private static final NumberWords NONE = new NumberWords("");

    private final String language;
    private final Map<String, NumberWord> words = new HashMap<>();

    private NumberWords(String language) {
        this.language = language;
    }

    static NumberWords of(String language) {
        return ALL.getOrDefault(language, NONE);
    }

    private static Map<String, NumberWords> read() {
        Map<String, NumberWords> all = new HashMap<>(Map.of("es", new NumberWords("es"), "en", new NumberWords("en")));
        for (List<List<String>> line : WordList.entries("number-words.txt")) {
            NumberWord.Kind kind = NumberWord.Kind.valueOf(line.get(1).get(0).toUpperCase(Locale.ROOT));
            String value = line.get(2).get(0);
            NumberWord word = kind == NumberWord.Kind.CALENDAR
                    ? new NumberWord(kind, null, value)
                    : new NumberWord(kind, new BigDecimal(value), value);
            line.get(3).forEach(written -> all.get(line.get(0).get(0)).words.put(written, word));
        }
        return all;
    }

    /** What a word is in a number; null where it is none. */
    NumberWord find(String folded) {
        return words.get(folded);
    }

    boolean isSpanish() {
        return language.equals("es");
    }

    /** Whether a number may go on behind it: "treinta y siete", "two hundred and five". */
    boolean isJoint(String folded) {
        return folded.equals(isSpanish() ? "y" : "and");
    }
}
