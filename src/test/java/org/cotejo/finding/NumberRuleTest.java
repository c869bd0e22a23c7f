package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.finding.Translations.found;
import static org.cotejo.finding.Translations.fragment;
import static org.cotejo.finding.Translations.judged;
import static org.cotejo.finding.Translations.transcribedAs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRuleTest {

    private final Rule rule = new NumberRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Hace 2 o 3 días el propio secretario Rubio habló          | three days ago, Secretary Rubio himself spoke              | all
        trasladó a Estados Unidos a 37 operadores                 | transferred 73 operatives to the United States             | 73
        ya son 92 criminales de alto impacto                      | there are already ninety criminals of high impact          | ninety
        a bordo de siete aeronaves                                | aboard eight aircraft                                      | eight
        el 12 de agosto de 2025                                   | on August 12, 2026                                         | 2026
        el 12 de agosto de 2025                                   | on July 12, 2025                                           | July
        son 26 mil 980 millones                                   | it is 26.98 million                                        | 26.98 million
        Muchos de ellos habían conseguido amparos                 | 29 of them had obtained amparos                            | 29
        """)
    void changedNumberIsFound(String original, String translation, String words) {
        assertThat(found(rule, judged("es-MX", original, "en", translation))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | a bordo de 7 aeronaves de las Fuerzas Armadas     | en    | aboard seven aircraft from the Armed Forces
        es | Hace 2 o 3 días                                   | en    | Two or three days ago
        es | los dos gobiernos                                 | en    | both governments
        es | El dos de octubre no se olvida                    | en    | October 2 is not forgotten
        es | mil gracias                                       | en    | many thanks
        es | una y otra vez                                    | en    | once and again
        es | en segundo lugar                                  | en    | besides
        es | medio millón de personas                          | en    | 500,000 people
        es | en el siglo XXI                                   | en    | in the twenty-first century
        es | el COVID-19                                       | en    | the pandemic
        en | 250,000, 300,000 in our country every single year | es-MX | 250 mil o 300 mil personas en nuestro país cada año
        en | These 37 cartel members                           | es-MX | Estos 37 miembros de cárteles
        es | 6 años de Peña, 6 años de AMLO                    | fr    | six ans de Peña, six ans d'AMLO
        es | tres millones y medio                             | pt    | 3,5 milhões
        es | 92 criminales de alto impacto                     | is    | níutíu og tveir
        """)
    void numberThatIsOnlyWrittenOtherwiseIsNot(String from, String original, String to, String translation) {
        assertThat(found(rule, judged(from, original, to, translation))).isEqualTo("nothing");
    }

    @Test
    void thousandsThatWereLostAreFound() {
        Judged judged = judged(
                "en-US",
                "They’re killing 250,000, 300,000 in our country every single year.",
                "es-MX",
                "los cárteles están funcionando y están matando a 250, 300.000 personas en nuestro país cada año");
        assertThat(found(rule, judged)).isEqualTo("250");
    }

    @Test
    void digitsThatAreMadeUpAreFoundInAnyLanguage() {
        Judged judged = judged(
                "es",
                "trasladó a Estados Unidos a 26 personas vinculadas",
                "pt-BR",
                "transferiu 29 pessoas aos Estados Unidos");
        assertThat(found(rule, judged)).isEqualTo("29");
    }

    @Test
    void fragmentLacksNothingAndMakesNothingUp() {
        String original =
                "Con este traslado, ya son 92 criminales de alto impacto enviados a EE.UU. en esta administración";
        assertThat(found(rule, fragment(judged("es", original, "en", "high impact criminals"))))
                .isEqualTo("nothing");
        assertThat(found(rule, fragment(judged("es", original, "en", "91 high impact criminals"))))
                .isEqualTo("91");
    }

    @Test
    void whatAnotherTranscriptionHasIsNotMadeUp() {
        Judged judged = judged("es", "completamente inocente", "en", "12 times completely innocent");
        assertThat(found(rule, judged)).isEqualTo("12");
        assertThat(found(rule, transcribedAs(judged, "doce veces completamente inocente")))
                .isEqualTo("nothing");
    }
}
