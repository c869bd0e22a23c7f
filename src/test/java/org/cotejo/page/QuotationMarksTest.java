package org.cotejo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each language has its own marks, and a text that brings marks gets no second pair. */
class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource({
        "es-MX, “, ”",
        "es-ES, «, »",
        "es, «, »",
        "en-GB, “, ”",
        "fr-FR, «\u00a0, \u00a0»",
        "de, „, “",
        "de-CH, «, »",
        "pt-BR, “, ”",
        "pt-PT, «, »",
        "ro, „, ”",
        "is, „, “",
        "zh-Hant-TW, 「, 」",
        "zh-Hans, “, ”",
        "sv, ”, ”",
        "tlh, “, ”"
    })
    void marksAreThoseOfTheLanguage(String tag, String open, String close) {
        assertThat(QuotationMarks.of(tag)).isEqualTo(new QuotationMarks(open, close));
    }

    @Test
    void textWithMarksOfItsOwnGetsNoOthers() {
        assertThat(QuotationMarks.around("“sovereign decision”", "en")).isEqualTo(QuotationMarks.NONE);
        assertThat(QuotationMarks.around("“Yes”, she said, “it is”", "en")).isEqualTo(QuotationMarks.of("en"));
        assertThat(QuotationMarks.around("\"", "en")).isEqualTo(QuotationMarks.of("en"));
    }
}
