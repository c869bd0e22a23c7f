package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.finding.Translations.found;
import static org.cotejo.finding.Translations.fragment;
import static org.cotejo.finding.Translations.judged;
import static org.cotejo.finding.Translations.term;
import static org.cotejo.finding.Translations.transcribedAs;

import org.cotejo.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on the form of a translation: its quotation marks, its length, its end, and what was left as it was. */
class OtherRulesTest {

    /** Claudia Sheinbaum on 5 January 2026, three sentences of the position that she read. */
    private static final String POSITION =
            "Rechazamos de manera categórica la intervención en los asuntos internos de otros países. La historia de América"
                    + " Latina es clara y contundente, la intervención nunca ha traído democracia, nunca ha generado bienestar, ni"
                    + " estabilidad duradera. Finalmente, es necesario reafirmar que en México manda el pueblo y que somos un país"
                    + " libre, independiente y soberano.";

    private static final String REJECTED =
            "We categorically reject intervention in the internal affairs of other countries.";
    private static final String HISTORY =
            " The history of Latin America is clear and unequivocal: intervention has never brought"
                    + " democracy, never generated well-being or lasting stability.";
    private static final String RULE =
            " Finally, it is necessary to reaffirm that, in Mexico, the people rule and that we are a free, independent and"
                    + " sovereign country.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Le dijimos que hasta ahora vamos muy bien | We told them that “so far we are doing very well” | so far we are doing very well
        Le dijimos: hasta ahora vamos muy bien    | We told them: “so far we are doing very well”     | nothing
        Le dijimos que “vamos muy bien, hasta ahora” | We told them that “so far we are doing very well” | nothing
        leyó un poema de los pueblos              | he read “The Poem of the Peoples”                 | nothing
        es una relación de iguales                | it is a relation of “equals”                      | nothing
        """)
    void marksAroundWhatIsNoQuotationAreFound(String original, String translation, String words) {
        assertThat(found(new QuotationRule(), judged("es", original, "en", translation)))
                .isEqualTo(words);
    }

    @Test
    void quotationThatSpeaksOfOtherThingsIsFound() {
        Term cartel = term("cartel", "es + cártel", "en + cartel");
        Judged judged = judged(
                "es",
                "Pues que es falso. Eso no quiere decir que no nos hablemos con respeto. Es absolutamente falso.",
                "en",
                "It is false that cartels govern Mexico");
        Rule rule = new ParaphraseRule();
        assertThat(found(rule, judged, cartel)).isEqualTo("all");
        assertThat(found(rule, transcribedAs(judged, "Es falso que los cárteles gobiernen"), cartel))
                .isEqualTo("nothing");
        assertThat(found(rule, judged)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | the latest example of the Trump administration's historic efforts | es | un ejemplo reciente de los | los
        es | ejemplo de los esfuerzos históricos de la administración          | en | the latest example of the   | the
        es | Es otro logro histórico en la misión                              | en | another landmark achievement in the mission | nothing
        en | the latest example of the                                         | es | el último ejemplo de los    | nothing
        en | what they can ask for                                             | es | ''                          | nothing
        """)
    void textThatStopsInTheMiddleIsFound(String from, String original, String to, String translation, String words) {
        assertThat(found(new CutOffRule(), judged(from, original, to, translation)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | Rechazamos de manera categórica la intervención en los asuntos internos  | en | We reject de manera categórica la intervention | de manera categórica la
        es | somos un país libre, independiente y soberano                            | en | we are un país libre, independiente y soberano | un país libre, independiente y soberano
        es | los programas Jóvenes Construyendo el Futuro y Sembrando Vida            | en | the programs Jóvenes Construyendo el Futuro and Sembrando Vida | nothing
        es | el ejido y la mañanera                                                   | en | the ejido and la mañanera | nothing
        es | es uma decisão soberana de nosso país                                    | pt | a decisão soberana de nosso país | nothing
        """)
    void stretchThatStandsAsInTheOriginalIsFound(
            String from, String original, String to, String translation, String words) {
        assertThat(found(new UntranslatedRule(), judged(from, original, to, translation)))
                .isEqualTo(words);
    }

    @Test
    void sentenceWithoutItsLikeIsFound() {
        Rule rule = new LengthRule();
        assertThat(found(rule, judged("es", POSITION, "en", REJECTED + HISTORY + RULE)))
                .isEqualTo("nothing");
        assertThat(found(rule, judged("es", POSITION, "en", HISTORY.strip() + RULE)))
                .isEqualTo("all");
        assertThat(found(rule, judged("es", POSITION, "en", HISTORY.strip()))).isEqualTo("nothing");
        assertThat(found(rule, fragment(judged("es", POSITION, "en", HISTORY.strip() + RULE))))
                .isEqualTo("nothing");
    }

    @Test
    void translationThatIsMuchLongerIsFound() {
        String original =
                "Con este traslado, ya son 92 criminales de alto impacto enviados a EE.UU. en esta administración.";
        String translation =
                "With this transfer there are now 92 high impact criminals sent to the United States in this"
                        + " administration, who will no longer be able to generate violence in our country, in our cities, on our"
                        + " streets and in our neighborhoods, where they did so for many years with nobody to stop them from it.";
        assertThat(found(new LengthRule(), judged("es", original, "en", translation)))
                .isEqualTo("all");
    }
}
