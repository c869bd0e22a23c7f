package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzersTest {

    /** The words of a text as the index reads them. */
    List<String> terms(String analyzer, String text) {
        return Analyzers.terms(analyzer, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transformación transformaciones transformacion",
                "año años anos",
                "gobernar gobernó gobernaron",
                "gobierno gobiernos",
                "niño niñas",
                "ladrón ladrones ladron",
                "pingüino pinguinos",
                "decisión decisiones decision",
                "voz voces",
                "país países pais",
                "ley leyes",
                "jersey jerséis",
                "parque parques",
                "club clubes"
            })
    void formsOfASpanishWordAreOne(String forms) {
        assertThat(stems("es", forms)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, decision decisions",
        "en, operation operations operating",
        "en, Trump's Trump’s Trump",
        "pt, decisão decisões",
        "pt, soberano soberanos soberana",
        "fr, l'homme l’homme hommes",
        "fr, soberain soberains",
        "it, dell'uomo uomo",
        "it, decisione decisioni"
    })
    void formsOfAWordAreOneInOtherLanguages(String language, String forms) {
        assertThat(stems(language, forms)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "es, dijo dice",
        "es, piden pobres",
        "es, gobierno gobernador",
        "es, tenis tenía",
        "es, estatus estatuas",
        "en, sovereign private"
    })
    void differentWordsStayApart(String language, String words) {
        assertThat(stems(language, words)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"México mexico MÉXICO", "don't don’t", "ávila avila"})
    void asWrittenMeansWithoutAccentsAndCapitals(String forms) {
        assertThat(stems(Analyzers.WORDS, forms)).hasSize(1);
    }

    private Stream<String> stems(String analyzer, String words) {
        return Stream.of(words.split(" "))
                .map(word -> String.join(" ", terms(analyzer, word)))
                .distinct();
    }
}
