package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The rules against what editors found: the floors are a little under what is reached, the figures in the docs. */
class FindingsTest {

    @Test
    void mostFindingsInTheSampleAreRight() throws IOException {
        Measure measure = new Measure(LabelledSets.sample(), LabelledSets.rules());
        System.out.println("The sample\n" + measure.table());
        if (Boolean.getBoolean("findings.show")) {
            measure.mistakes().forEach(System.out::println);
        }
        assertThat(measure.ofRules().precision()).isGreaterThan(0.8);
    }

    @Test
    void mostFindingsInUnseenParagraphsAreRight() throws IOException {
        Measure measure = new Measure(LabelledSets.unseen(), LabelledSets.rules());
        // Totals only: whoever writes rules does not look into these texts.
        System.out.println("Unseen paragraphs\n" + measure.table());
        assertThat(measure.ofRules().precision()).isGreaterThan(0.1);
    }
}
