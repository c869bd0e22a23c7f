package org.cotejo.page;

import java.util.List;
import java.util.Locale;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;
import org.cotejo.quoting.WrittenDate;

/** A language that pages speak to their readers; the quotations on them are in any. */
enum PageLanguage {
    ES("es", "es_MX", WrittenDate.SPANISH),
    EN("en", "en_US", WrittenDate.ENGLISH);

    private final String tag;
    private final String openGraph;
    private final WrittenDate dates;

    PageLanguage(String tag, String openGraph, WrittenDate dates) {
        this.tag = tag;
        this.openGraph = openGraph;
        this.dates = dates;
    }

    /** The first that a reader prefers; Spanish for those who prefer neither. */
    static PageLanguage of(LanguagePreference preference) {
        return preference
                .choose(List.of(values()), PageLanguage::tag, (one, other) -> one.compareTo(other))
                .map(LanguagePreference.Choice::text)
                .orElse(ES);
    }

    public LanguageTag tag() {
        return new LanguageTag(tag);
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
        return Locale.forLanguageTag(tag);
    }

    /**
     * A date as readers write it.
     *
     * @param partial of which the day, or the month and day, may be missing
     */
    String date(String partial) {
        return dates.of(new PartialDate(partial));
    }

    /** The name of a language in this one. */
    String nameOf(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(locale());
        return name.isEmpty() ? language : name;
    }
}
