package org.cotejo.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folds names for searching and sorting: lower case, no accents, so that "sheinbaum" and "Peña" are found as typed. */
public final class Folding {

    /** Accents once they stand apart, and control characters, which no name has and PostgreSQL refuses. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cc}]+");

    private Folding() {}

    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    /** The name that lists are ordered by: the Spanish one, or the first where there is none. */
    public static String sortKey(LocalizedTexts names) {
        return fold(names.inSpanishOrFirst());
    }

    /** What a filter looks in: different names, a line each. */
    public static String lines(Stream<String> names) {
        return names.map(Folding::fold).distinct().collect(Collectors.joining("\n"));
    }
}
