package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.finding.Translations.found;
import static org.cotejo.finding.Translations.fragment;
import static org.cotejo.finding.Translations.judged;
import static org.cotejo.finding.Translations.transcribedAs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationRuleTest {

    private final Rule rule = new NegationRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no hay operaciones conjuntas en México               | There are joint operations in Mexico                    | all
        nosotros nunca vamos a aceptar operaciones conjuntas | We are going to accept joint operations                 | all
        Vamos a estrechar la comunicación                    | We are not going to strengthen communication            | not
        es necesario reafirmar que en México manda el pueblo | It isn’t necessary to say that the people rule          | isn’t
        Repito, no veo riesgos con México. Es un buen plan, y vamos muy bien con él. | I repeat, I see risks with Mexico. It is a good plan, and we are doing very well with it. | all
        """)
    void negationThatIsLostOrAddedIsFound(String original, String translation, String words) {
        assertThat(found(rule, judged("es-MX", original, "en", translation))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en México operamos nosotros, no opera nadie más    | We operate in Mexico. No one else does
        no hay nada, ni ahora ni nunca                     | there is nothing, now or ever
        Sin embargo, vamos muy bien                        | However, we are doing very well
        Sin duda es una decisión soberana                  | It is certainly a sovereign decision
        ¿Es una decisión soberana, no?                     | It is a sovereign decision, right?
        No se pueden violar suspensiones                   | It is impossible to violate injunctions
        ya no podrán generar violencia                     | they will be unable to generate violence
        no solo es justo, es necesario                     | it is just and necessary too
        Falta mucho por hacer                              | Not everything is done
        no se resuelve con una intervención                | An intervention fails to solve it
        """)
    void negationThatIsSaidOtherwiseIsNot(String original, String translation) {
        assertThat(found(rule, judged("es-MX", original, "en", translation))).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | no hay operaciones conjuntas en México | pt | há operações conjuntas no México
        es | Es falso                               | is | Það er ekki satt
        """)
    void languagesWhoseNegationsAreUnknownAreLeftAlone(String from, String original, String to, String translation) {
        assertThat(found(rule, judged(from, original, to, translation))).isEqualTo("nothing");
    }

    @Test
    void englishNegationLostInSpanishIsFound() {
        Judged judged = judged("en-US", "She’s not running Mexico", "es-MX", "Ella gobierna México");
        assertThat(found(rule, judged)).isEqualTo("all");
    }

    @Test
    void fragmentLosesNothing() {
        Judged judged = judged(
                "es", "no tienen que ver con una petición, son decisiones soberanas", "en", "sovereign decisions");
        assertThat(found(rule, fragment(judged))).isEqualTo("nothing");
    }

    @Test
    void negationOfAnotherTranscriptionIsNotAdded() {
        Judged judged = judged("es-VE", "completamente inocente", "en-IN", "Not guilty, completely innocent.");
        assertThat(found(rule, judged)).isEqualTo("Not");
        assertThat(found(rule, transcribedAs(judged, "No culpable, completamente inocente")))
                .isEqualTo("nothing");
    }
}
