package org.cotejo.quoting;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cotejo.graphql.PartialDate;

/** How readers of a language write dates of which the day, or the month and day, may be unknown. */
public enum WrittenDate {
    SPANISH("es", "d 'de' MMMM 'de' uuuu", "MMMM 'de' uuuu"),
    /** The day before the month, which readers on both sides of the Atlantic understand. */
    ENGLISH("en", "d MMMM uuuu", "MMMM uuuu");

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    WrittenDate(String language, String day, String month) {
        Locale locale = Locale.forLanguageTag(language);
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.month = DateTimeFormatter.ofPattern(month, locale);
    }

    /** A date in words: 21 de enero de 2026. */
    public String of(PartialDate date) {
        return switch (date.toString().length()) {
            case 4 -> date.toString();
            case 7 -> month.format(date.firstDay());
            default -> day.format(date.firstDay());
        };
    }
}
