package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules against what editors found: the figures of {@code docs/findings.md}, and floors a little under them.
 *
 * <p>With {@code -Dfindings.show=true} in the surefire arguments it lists what is wrong and what is missed in the sample; of
 * the unseen paragraphs there are only totals, since whoever writes rules does not look into them.
 */
class FindingsTest {

    private static Measure sample;
    private static Measure unseen;

    @BeforeAll
    static void measure() throws IOException {
        sample = new Measure(LabelledSets.sample(), LabelledSets.vocabulary());
        unseen = new Measure(LabelledSets.unseen(), LabelledSets.vocabulary());
        System.out.println("The sample\n" + sample.table());
        System.out.println("Unseen paragraphs\n" + unseen.table());
        if (Boolean.getBoolean("findings.show")) {
            sample.mistakes().forEach(System.out::println);
        }
    }

    @Test
    void mostFindingsInTheSampleAreRight() {
        assertThat(sample.ofRules().precision()).isGreaterThan(0.85);
        assertThat(sample.ofRules().recall()).isGreaterThan(0.35);
    }

    @Test
    void mostFindingsInUnseenParagraphsAreRight() {
        assertThat(unseen.ofRules().precision()).isGreaterThan(0.78);
        assertThat(unseen.ofRules().recall()).isGreaterThan(0.4);
    }

    /** Wrong more often than right would mean that a rule is to be switched off. */
    @ParameterizedTest
    @CsvSource({
        "number",
        "negation",
        "name",
        "quotation",
        "pronoun",
        "person",
        "term",
        "length",
        "untranslated",
        "cut-off"
    })
    void eachRuleIsRightMoreOftenThanWrong(String rule) {
        Measure.Row both = sample.of(rule).plus(unseen.of(rule));
        assertThat(both.right() * 2).isGreaterThan(both.findings());
    }
}
