package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.finding.Translations.found;
import static org.cotejo.finding.Translations.fragment;
import static org.cotejo.finding.Translations.judged;
import static org.cotejo.finding.Translations.speakingOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRuleTest {

    private final Rule rule = new NameRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Se lo he manifestado varias veces al presidente Trump           | I have told President Biden so several times            | Biden
        le pedí ayer al canciller Juan Ramón de la Fuente que hablara   | yesterday I asked Juan Ramón de la Vega to talk         | Juan Ramón de la Vega
        seguimos colaborando con Estados Unidos y con Alemania          | we continue to collaborate with the US and with France  | France
        la corrupción en México es ofensiva y aberrante                 | the corruption is offensive and outrageous              | all
        habló ayer con Rafael Caro Quintero en la cárcel                | spoke yesterday with a criminal in the jail             | all
        coopera abiertamente con elementos criminales                   | cooperates with criminal elements, such as the ELN      | ELN
        """)
    void nameThatIsChangedLostOrMadeUpIsFound(String original, String translation, String words) {
        assertThat(found(rule, judged("es-MX", original, "en", translation))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a las ciudades de Washington, Houston, Nueva York, Pensilvania | to the cities of Washington, Houston, New York, Pennsylvania
        por parte del gobierno de Estados Unidos                       | from the government of the United States
        por el Departamento de Justicia                                | by the Department of Justice
        la Fiscalía General de la República lo detuvo                  | the FGR arrested him
        un acuerdo con la ONU y con Alemania                           | an agreement with the United Nations and Germany
        En México gobierna un solo ente: el pueblo de México           | In Mexico, a single entity governs: the Mexican people
        el presidente López Obrador                                    | President Andrés Manuel López Obrador
        según la Constitución y la Ley de Seguridad Nacional           | according to the Constitution and the National Security Law
        la decisión es por la seguridad de nuestro país                | the decision is for the security of Mexico
        """)
    void nameInTheOtherLanguageIsNot(String original, String translation) {
        assertThat(found(rule, judged("es-MX", original, "en", translation))).isEqualTo("nothing");
    }

    @Test
    void fragmentLosesNoName() {
        Judged judged = judged("es", "Repito, no veo riesgos con México.", "en", "no risks");
        assertThat(found(rule, fragment(judged))).isEqualTo("nothing");
    }

    @Test
    void otherLanguagesAreLeftAlone() {
        Judged judged =
                judged("es", "México sostiene que América es una", "ro", "Mexicul susține că cele două Americi");
        assertThat(found(rule, judged)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fr | le président américain ne fera rien de tel, et on continue     | all
        fr | le président Trump ne fera rien de tel, et on continue         | nothing
        ro | președintele lui Trump nu va face asta niciodată, continuăm    | nothing
        zh | 特朗普总统不会这样做，我们将继续，特朗普总统不会这样做，我们将继续   | nothing
        """)
    void personWhoIsSpokenOfKeepsTheNameInAnyLanguage(String language, String translation, String words) {
        Judged judged = judged("es", "el presidente Trump no va a hacer eso nunca, y seguimos", language, translation);
        Named trump = new Named(true, List.of("Donald Trump", "Trump"));
        assertThat(found(new MentionRule(), speakingOf(judged, trump))).isEqualTo(words);
        assertThat(found(new MentionRule(), judged)).isEqualTo("nothing");
    }
}
