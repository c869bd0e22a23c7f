package org.cotejo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "es,LTR",
        "ar,RTL",
        "he,RTL",
        "fa-AF,RTL",
        "ur,RTL",
        "yi,RTL",
        "ckb,RTL",
        "dv,RTL",
        "ja,LTR",
        "ru,LTR",
        "az-Arab,RTL",
        "az-Latn,LTR",
        "pa-Arab-PK,RTL",
        "qaa,LTR",
        "nah,LTR"
    })
    void directionIsThatOfTheScript(String tag, TextDirection direction) {
        assertThat(new Language(new LanguageTag(tag)).getDirection()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, en, Spanish (Mexico)",
        "es-MX, es, español (México)",
        "es-MX, '', español (México)",
        "en, fr, anglais",
        "en, xx, English",
        "is, xx es, islandés",
        "qaa, en, qaa",
        "und, '', und"
    })
    void nameIsInTheFirstLanguageThatHasNames(String tag, String asked, String name) {
        LanguagePreference preference = new LanguagePreference(
                asked.isEmpty()
                        ? List.of()
                        : List.of(asked.split(" ")).stream()
                                .map(LanguageTag::new)
                                .toList());
        assertThat(new Language(new LanguageTag(tag)).nameFor(preference)).isEqualTo(name);
    }
}
