package org.cotejo.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageMatch;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedText;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line under a quotation, in two languages. */
class CreditTest {

    private static final LocalizedTexts SHEINBAUM = texts(Map.of("es", "Claudia Sheinbaum Pardo"));

    private static LocalizedTexts texts(Map<String, String> texts) {
        Map<LanguageTag, String> byTag = new LinkedHashMap<>();
        texts.forEach((tag, text) -> byTag.put(new LanguageTag(tag), text));
        return new LocalizedTexts(byTag);
    }

    private static LocalizedText in(String tag, Credit credit) {
        return credit.line().in(new LanguagePreference(List.of(new LanguageTag(tag))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-01-21 | TRANSLATION | HUMAN | - | Associated Press | 21 de enero de 2026; traducción de Associated Press | 21 January 2026; translation by Associated Press
            2026-01 | TRANSLATION | UNKNOWN | - | Latinus | enero de 2026; traducción publicada por Latinus | January 2026; translation published by Latinus
            2026 | ORIGINAL | TRANSCRIPTION | - | Presidencia de la República | 2026; fuente: Presidencia de la República | 2026; source: Presidencia de la República
            2026-01-01 | TRANSLATION | MACHINE | - | NewsBeep | 1 de enero de 2026; traducción automática publicada por NewsBeep | 1 January 2026; machine translation published by NewsBeep
            2026-01-01 | TRANSLATION | MACHINE | DeepL | NewsBeep | 1 de enero de 2026; traducción automática (DeepL), publicada por NewsBeep | 1 January 2026; machine translation (DeepL), published by NewsBeep
            2026-01-01 | ORIGINAL | TRANSCRIPTION | Ana Lara | Televisa | 1 de enero de 2026; fuente: Televisa | 1 January 2026; source: Televisa
            2026-01-01 | RECONSTRUCTION | UNKNOWN | - | - | 1 de enero de 2026; reconstrucción | 1 January 2026; reconstruction
            """)
    void lineNamesSpeakerDayAndMaker(
            PartialDate saidOn,
            WordingKind kind,
            WordingMethod method,
            String agent,
            String by,
            String spanish,
            String english) {
        Credit credit = new Credit(SHEINBAUM, saidOn, Making.of(kind, method), agent, by);
        assertThat(in("es-MX", credit).value()).isEqualTo("Claudia Sheinbaum Pardo, " + spanish);
        assertThat(in("en", credit).value()).isEqualTo("Claudia Sheinbaum Pardo, " + english);
    }

    @Test
    void withoutADayThereIsNone() {
        assertThat(in("es", new Credit(SHEINBAUM, null, Making.SAID, null, "Televisa"))
                        .value())
                .isEqualTo("Claudia Sheinbaum Pardo; fuente: Televisa");
    }

    @Test
    void namesAreInTheLanguageOfTheLine() {
        LocalizedTexts names = new LocalizedTexts(new LinkedHashMap<>(
                Map.of(new LanguageTag("es"), "Gabinete de Seguridad", new LanguageTag("en"), "Security Cabinet")));
        Credit credit = new Credit(names, null, Making.TRANSLATED, null, null);
        assertThat(in("en", credit).value()).isEqualTo("Security Cabinet; translation");
        assertThat(in("es", credit).value()).isEqualTo("Gabinete de Seguridad; traducción");
    }

    @Test
    void otherLanguagesGetTheSpanishLineAndAreTold() {
        LocalizedText french = in("fr", new Credit(SHEINBAUM, null, Making.TRANSLATED, null, "Le Monde"));
        assertThat(french.language().tag()).hasToString("es");
        assertThat(french.match()).isEqualTo(LanguageMatch.ORIGINAL_FALLBACK);
    }
}
