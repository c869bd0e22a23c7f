package org.cotejo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"es,es", "ES-mx,es-MX", "es-419,es-419", "ZH-HANT-tw,zh-Hant-TW", "nah,nah", "iw,he", "sr-latn,sr-Latn"
    })
    void tagIsMadeCanonical(String text, String canonical) {
        assertThat(new LanguageTag(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "es_MX",
                "xx-",
                "englishlanguage",
                "english",
                "",
                " ",
                "*",
                "e",
                "es-",
                "es--MX",
                "x-ours",
                "español"
            })
    void whatIsNoTagIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LanguageTag(text))
                .withMessageContaining("'" + text + "' is not a BCP 47 language tag");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant-TW,zh-Hant",
        "zh-Hant,zh",
        "es-MX,es",
        "es-x-ours,es",
        "en-x-a-b,en",
        "en-x-i-default,en",
        "es,"
    })
    void lookupShortensARange(String range, String shorter) {
        assertThat(LanguageTag.shorten(range)).isEqualTo(shorter);
    }
}
