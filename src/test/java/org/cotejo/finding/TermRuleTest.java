package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.finding.Translations.found;
import static org.cotejo.finding.Translations.judged;
import static org.cotejo.finding.Translations.term;

import java.util.List;
import org.cotejo.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRuleTest {

    private static final Term[] TERMS = {
        term(
                "sovereign-decision",
                "es + decisión soberana",
                "en + sovereign decision",
                "en - private decision",
                "en - independent decision",
                "pt + decisão soberana",
                "pt - decisão dominante"),
        term("judiciary", "es + Poder Judicial", "en + judiciary", "en - judicial power"),
        term(
                "prisoner-transfer",
                "es + traslado",
                "es + trasladar",
                "en + transfer",
                "pt + transferência",
                "en - extradition",
                "en - extradite"),
        term(
                "extradition",
                "es + extradición",
                "es + extraditar",
                "en + extradition",
                "en + extradite",
                "pt + extradição"),
        term("run-a-country", "en + running Mexico", "es + gobernar México", "es - funcionar"),
        term("subordination", "es + subordinación", "en + subordination", "en - insubordination"),
        term("non-intervention", "es + no intervención", "en + non-intervention", "en - neutrality"),
    };

    private final Rule rule = new TermRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | es una decisión soberana                       | en | It’s a private decision                              | private decision
        es | son decisiones soberanas                       | en | these are independent decisions                      | independent decisions
        es | son decisiones soberanas                       | pt | Essas são decisões dominantes                        | decisões dominantes
        es | La corrupción del Poder Judicial               | en | the corruption of the judicial power                 | judicial power
        es | se trasladó a 37 operadores                    | en | 37 operatives were extradited                        | extradited
        es | los traslados de presos                        | en | the extradition of prisoners                         | extradition
        es | los traslados de presos                        | pt | a extradição de presos                               | extradição
        en | The cartels are running Mexico                 | es | los cárteles están funcionando                       | funcionando
        """)
    void wrongWordIsFoundInAnyForm(String from, String original, String to, String translation, String words) {
        assertThat(found(rule, judged(from, original, to, translation), TERMS)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | es una decisión soberana                         | en | It is a sovereign decision
        es | el traslado no es una extradición                | en | the transfer is not an extradition
        es | se tomó una decisión                             | en | a private decision was taken
        es | la política de no intervención y la neutralidad  | en | the policy of non-intervention and neutrality
        es | sin subordinación                                | en | without subordination
        es | es una decisión soberana                         | is | einkaákvörðun
        en | The cartels are running Mexico                   | es | los cárteles gobiernan México
        """)
    void rightWordAndWordForSomethingElseAreNot(String from, String original, String to, String translation) {
        assertThat(found(rule, judged(from, original, to, translation), TERMS)).isEqualTo("nothing");
    }

    @Test
    void messageNamesBothWordsTheRightOneAndTheNote() {
        Judged judged = judged(
                "es",
                "aunque pidan lo que tengan que pedir; es una decisión soberana.",
                "en",
                "It’s a private decision");
        Finding finding =
                rule.find(Reading.of(judged, Vocabulary.of(List.of(TERMS)))).get(0);
        assertThat(finding.message().inSpanishOrFirst())
                .isEqualTo(
                        "«decisión soberana» se tradujo como «private decision»; lo que corresponde es «sovereign decision».");
        assertThat(finding.message().all().get(1).value())
                .isEqualTo(
                        "“decisión soberana” was translated as “private decision”; the word for it is “sovereign decision”. Said in the term base.");
    }
}
