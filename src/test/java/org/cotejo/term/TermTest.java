package org.cotejo.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The term base comes with the sample, and is read as a whole. */
@QuarkusTest
class TermTest {

    private static Map<String, Object> term(String concept) {
        List<Map<String, Object>> terms = ask("{ terms { concept definition(languages: [\"en\"]) { value match }"
                        + " source { slug } designations { text language { tag name(languages: [\"en\"]) } status note } } }")
                .data("terms");
        return terms.stream()
                .filter(term -> term.get("concept").equals(concept))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void conceptHasItsWordsAndWhereTheyCanBeChecked() {
        Map<String, Object> term = term("sovereign-decision");
        assertThat(term.get("source")).isEqualTo(Map.of("slug", "gobmx-2026-01-21"));
        assertThat(term.get("definition").toString()).contains("on its own authority", "EXACT");
        @SuppressWarnings("unchecked") // As the query asks.
        List<Map<String, Object>> designations = (List<Map<String, Object>>) term.get("designations");
        assertThat(designations)
                .anySatisfy(each -> assertThat(each)
                        .containsEntry("text", "decisión soberana")
                        .containsEntry("status", "PREFERRED"))
                .anySatisfy(each -> assertThat(each)
                        .containsEntry("text", "private decision")
                        .containsEntry("status", "DEPRECATED"));
    }

    @Test
    void conceptsComeByTheirKeys() {
        List<String> concepts = ask("{ terms { concept } }").data("terms.concept");
        assertThat(concepts).hasSizeGreaterThanOrEqualTo(25).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void definitionsFallBackAndSaySo() {
        List<String> matches =
                ask("{ terms { definition(languages: [\"is\"]) { match } } }").data("terms.definition.match");
        assertThat(matches).containsOnly("ORIGINAL_FALLBACK");
    }
}
