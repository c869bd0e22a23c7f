package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.finding.Translations.found;
import static org.cotejo.finding.Translations.judged;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRuleTest {

    private final Rule rule = new PersonRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        aunque pidan lo que tengan que pedir                        | even if we ask for whatever we need            | we ask
        El pueblo de México tiene que saber                         | I want to tell the people of Mexico            | I
        nunca vamos a aceptar operaciones conjuntas                 | they will never accept joint operations        | they will never accept
        nosotros defendemos la soberanía                            | I defend sovereignty                           | I defend
        yo rechazo la intervención                                  | we reject the intervention                     | we reject
        """)
    void otherSubjectIsFound(String original, String translation, String words) {
        assertThat(found(rule, judged("es-MX", original, "en", translation))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | aunque pidan lo que tengan que pedir                       | en | even if they ask for whatever they have to ask for
        es | No es: “nos lo piden, ahí va”                              | en | we are asked for it, and there it goes
        es | hay que pedir ayuda                                        | en | we have to ask for help
        es | se tiene que defender la soberanía                         | en | we must defend sovereignty
        es | tomé la decisión de buscar al presidente Trump             | en | I made the decision to reach out to President Trump
        es | le dije que tenemos una Constitución                       | en | I told him that we have a Constitution
        es | Si nosotros lo pedíamos, ellos podían ayudar               | en | If we asked for it, they could help
        es | Me capturaron en mi casa                                   | en | I was captured at my home
        es | era un hombre decente                                      | en | I was a decent man
        es | que el gobierno pida ayuda                                 | en | they ask for help
        en | would you like us to take out the cartels                  | es | ¿quieren que nosotros eliminemos a los cárteles?
        es | aunque pidan                                               | pt | mesmo se pedimos
        """)
    void subjectThatMayBeTheSameIsNot(String from, String original, String to, String translation) {
        assertThat(found(rule, judged(from, original, to, translation))).isEqualTo("nothing");
    }
}
