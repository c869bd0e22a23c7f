package org.cotejo.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.language.Folding;

/** A date in Spanish words, such as {@code 15 de junio de 2026}. */
final class SpanishDate {

    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})[º°]? de (\\p{L}+) del? (\\d{4})\\.?");

    private SpanishDate() {}

    static Optional<LocalDate> parse(String text) {
        Matcher parts = FORM.matcher(Folding.fold(text).replaceAll("[\\s\\u00A0]+", " "));
        return parts.matches() ? of(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    /** The date of a day, the name of a month and a year; empty when there is no such day. */
    static Optional<LocalDate> of(String day, String month, String year) {
        int number = month(month);
        if (number == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of a month, from 1; 0 when that is no month. */
    static int month(String name) {
        String folded = Folding.fold(name);
        return MONTHS.indexOf(folded.equals("setiembre") ? "septiembre" : folded) + 1;
    }
}
