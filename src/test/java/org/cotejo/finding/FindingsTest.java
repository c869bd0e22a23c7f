package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules against what editors found: the figures of {@code docs/findings.md}, and floors a little under them.
 *
 * <p>With {@code -Dfindings.show=true} in the surefire arguments it lists what is wrong and what is missed in the sample; of
 * the unseen paragraphs there are only totals, since whoever writes rules does not look into them. Where the official
 * translations are not, the sample is all that is measured.
 */
class FindingsTest {

    private static final String NOT_HERE = "the official translations are not here";

    private static Measure sample;
    private static Measure unseen;

    @BeforeAll
    static void measure() throws IOException {
        sample = new Measure(LabelledSets.sample(), LabelledSets.rules());
        unseen = new Measure(LabelledSets.hasUnseen() ? LabelledSets.unseen() : List.of(), LabelledSets.rules());
        System.out.println("The sample\n" + sample.table());
        System.out.println("Unseen paragraphs\n" + (LabelledSets.hasUnseen() ? unseen.table() : NOT_HERE));
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
        assumeTrue(LabelledSets.hasUnseen(), NOT_HERE);
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
        assumeTrue(
                both.findings() > 0 || LabelledSets.hasUnseen(),
                "the sample has no findings of this rule, and " + NOT_HERE);
        assertThat(both.right() * 2).isGreaterThan(both.findings());
    }
}
