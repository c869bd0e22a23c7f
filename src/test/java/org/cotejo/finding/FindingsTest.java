package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cotejo.finding.LabelledSets.Labelled;
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

    private static Measure measure(String title, List<Labelled> set) throws IOException {
        Measure measure = new Measure(set, LabelledSets.vocabulary());
        System.out.println(title + "\n" + measure.table());
        return measure;
    }

    @Test
    void mostFindingsInTheSampleAreRight() throws IOException {
        Measure measure = measure("The sample", LabelledSets.sample());
        if (Boolean.getBoolean("findings.show")) {
            measure.mistakes().forEach(System.out::println);
        }
        assertThat(measure.ofRules().precision()).isGreaterThan(0.85);
        assertThat(measure.ofRules().recall()).isGreaterThan(0.35);
    }

    @Test
    void mostFindingsInUnseenParagraphsAreRight() throws IOException {
        Measure measure = measure("Unseen paragraphs", LabelledSets.unseen());
        assertThat(measure.ofRules().precision()).isGreaterThan(0.78);
        assertThat(measure.ofRules().recall()).isGreaterThan(0.4);
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
    void eachRuleIsRightMoreOftenThanWrong(String rule) throws IOException {
        Measure.Row sample = new Measure(LabelledSets.sample(), LabelledSets.vocabulary()).of(rule);
        Measure.Row unseen = new Measure(LabelledSets.unseen(), LabelledSets.vocabulary()).of(rule);
        Measure.Row both = sample.plus(unseen);
        assertThat(both.right() * 2).isGreaterThan(both.findings());
    }
}
