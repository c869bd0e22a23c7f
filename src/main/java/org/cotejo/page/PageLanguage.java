package org.cotejo.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;

/** A language that pages speak to their readers; the quotations on them are in any. */
enum PageLanguage {
    ES("es", "es_MX", "d 'de' MMMM 'de' uuuu", "MMMM 'de' uuuu"),
    EN("en", "en_US", "d MMMM uuuu", "MMMM uuuu");

    private final LanguageTag tag;
    private final String openGraph;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    PageLanguage(String tag, String openGraph, String day, String month) {
        this.tag = new LanguageTag(tag);
        this.openGraph = openGraph;
        this.day = DateTimeFormatter.ofPattern(day, locale());
        this.month = DateTimeFormatter.ofPattern(month, locale());
    }

    /** The first that a reader prefers; Spanish for those who prefer neither. */
    static PageLanguage of(LanguagePreference preference) {
        return preference
                .choose(List.of(values()), PageLanguage::tag, (one, other) -> one.compareTo(other))
                .map(LanguagePreference.Choice::text)
                .orElse(ES);
    }

    public LanguageTag tag() {
        return tag;
    }

    /** Its name in itself. */
    public String autonym() {
        return locale().getDisplayLanguage(locale());
    }

    /** As Open Graph names it, with the country that most of its readers here are of. */
    public String openGraph() {
        return openGraph;
    }

    Locale locale() {
        return tag.locale();
    }

    /**
     * A date as readers write it.
     *
     * @param partial of which the day, or the month and day, may be missing
     */
    String date(String partial) {
        return switch (partial.length()) {
            case 4 -> partial;
            case 7 -> month.format(YearMonth.parse(partial));
            default -> day.format(LocalDate.parse(partial));
        };
    }

    /** The name of a language in this one. */
    String nameOf(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(locale());
        return name.isEmpty() ? language : name;
    }
}
