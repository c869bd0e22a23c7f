package org.cotejo.quoting;

import java.util.List;
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
 * @param agent who or what made the wording; null where nobody recorded it
 * @param publisher of the wording; null where nobody knows
 */
record Credit(LocalizedTexts speaker, PartialDate saidOn, Making making, String agent, String publisher) {

    LocalizedTexts line() {
        return LocalizedTexts.ofSpanishAndEnglish(
                line("es", WrittenDate.SPANISH, making.inSpanish(agent, publisher)),
                line("en", WrittenDate.ENGLISH, making.inEnglish(agent, publisher)));
    }

    private String line(String language, WrittenDate dates, String made) {
        LanguagePreference preference = new LanguagePreference(List.of(new LanguageTag(language)));
        String date = saidOn == null ? "" : ", " + dates.of(saidOn);
        return speaker.in(preference).value() + date + "; " + made;
    }
}
