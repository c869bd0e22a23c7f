package org.cotejo.quoting;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;

/**
 * The line under a quotation: who said it, when, and whose words these are. «Claudia Sheinbaum Pardo, 21 de enero de
 * 2026; traducción de Associated Press».
 *
 * @param speaker the name in every language that it was written in
 * @param saidOn null where unknown
 * @param by who made or published the wording; null where nobody knows
 */
record Credit(LocalizedTexts speaker, PartialDate saidOn, Making making, String by) {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ENGLISH = Locale.ENGLISH;

    LocalizedTexts line() {
        return Reason.spanishAndEnglish(
                line(SPANISH, "d 'de' MMMM 'de' uuuu", "MMMM 'de' uuuu", making.inSpanish(by)),
                line(ENGLISH, "d MMMM uuuu", "MMMM uuuu", making.inEnglish(by)));
    }

    private String line(Locale locale, String day, String month, String made) {
        LanguagePreference language = new LanguagePreference(List.of(new LanguageTag(locale.toLanguageTag())));
        String date = saidOn == null ? "" : ", " + date(locale, day, month);
        return speaker.in(language).value() + date + "; " + made;
    }

    private String date(Locale locale, String day, String month) {
        TemporalAccessor first = saidOn.firstDay();
        String pattern = switch (saidOn.toString().length()) {
            case 4 -> "uuuu";
            case 7 -> month;
            default -> day;
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(first);
    }
}
