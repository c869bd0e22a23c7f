package org.cotejo.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that were printed in capitals, written as Spanish writes them: offices small, institutions large, acronyms as
 * they are.
 */
final class OrdinaryCase {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final Pattern ROMAN = Pattern.compile("S?(?=[IVX]{2})X{0,3}(IX|IV|V?I{0,3})");
    private static final Pattern INITIALS =
            Pattern.compile("(\\p{Lu}\\.)+|(?=.*\\d)[\\p{Lu}\\d.\\-]+|[^AEIOUÁÉÍÓÚÜ]{2,}");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(\\S+\\)?");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$");

    private static final Set<String> SMALL_IN_NAMES = Set.of("DE", "DEL", "LA", "LAS", "LOS", "Y");

    private OrdinaryCase() {}

    /** A personal name: {@code Juan Ramón de la Fuente}. What has small letters is left as it is. */
    static String name(String capitals) {
        return isOrdinary(capitals) ? capitals : write(capitals, false);
    }

    /** An office: {@code Director general del Instituto Mexicano del Seguro Social (IMSS)}. */
    static String office(String capitals) {
        return isOrdinary(capitals) ? capitals : write(capitals, true);
    }

    private static boolean isOrdinary(String text) {
        return !text.equals(text.toUpperCase(SPANISH));
    }

    private static String write(String capitals, boolean isOffice) {
        List<String> words = PersonalNames.words(capitals);
        StringBuilder text = new StringBuilder();
        boolean isAfterOffice = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String bare = EDGES.matcher(word).replaceAll("");
            isAfterOffice = isOffice && OfficeCase.isPartOfOffice(words, i, bare, isAfterOffice);
            boolean isSmall =
                    isOffice ? isAfterOffice || OfficeCase.isSmall(words, i, bare) : SMALL_IN_NAMES.contains(bare);
            text.append(i == 0 ? "" : " ")
                    .append(
                            isSmall && i > 0 && !word.startsWith("“")
                                    ? word.toLowerCase(SPANISH)
                                    : large(word, bare, isOffice));
        }
        return text.toString();
    }

    private static String large(String word, String bare, boolean isOffice) {
        if (PersonalNames.isTitle(bare)) {
            return capitalised(word);
        }
        boolean isKept = ROMAN.matcher(bare).matches()
                || INITIALS.matcher(bare).matches()
                || (isOffice
                        && (OfficeWords.isAcronym(bare)
                                || IN_PARENTHESES.matcher(word).matches()));
        return isKept ? word : capitalised(word);
    }

    /** Large at the beginning, after a hyphen, and after the apostrophe of {@code O’Horán}. */
    private static String capitalised(String word) {
        StringBuilder text = new StringBuilder(word.toLowerCase(SPANISH));
        for (int i = 0; i < text.length(); i++) {
            boolean isAfterPrefix = i == 2 && "'’".indexOf(text.charAt(1)) >= 0;
            boolean isFirst = i == 0 || "-“\"‘(/.".indexOf(text.charAt(i - 1)) >= 0;
            boolean isAfterQuoted =
                    i > 2 && "'’".indexOf(text.charAt(i - 1)) >= 0 && "“\"".indexOf(text.charAt(0)) >= 0;
            if (isFirst || isAfterPrefix || isAfterQuoted) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }
}
