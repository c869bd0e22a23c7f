package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What careful editors find in translations: the labels that rules will be measured by, whole and in order.
 *
 * <p>{@code sample.tsv} has every translation of the sample that there is something to compare with. {@code unseen.tsv}
 * has 200 paragraphs of official translations, with a hundred errors that were put in by hand ({@code made}) beside those
 * that were there ({@code published}); whoever writes rules does not look into it.
 */
class FindingLabelsTest {

    private static final Path LABELS = Path.of("src/test/resources/findings");
    private static final Path SAMPLE = Path.of("src/main/resources/corpus/sample.ndjson");

    private static final Path TERMS = Path.of("src/main/resources/corpus/terms.ndjson");

    private static final Set<String> RULES = Set.of(
            "-",
            "number",
            "negation",
            "name",
            "quotation",
            "pronoun",
            "person",
            "term",
            "length",
            "untranslated",
            "cut-off",
            "other");
    private static final Set<String> SEVERITIES = Set.of("-", "MINOR", "MAJOR", "CRITICAL");

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(LABELS.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void labelsOfTheSampleAreOfItsTranslations() throws IOException {
        Map<String, JsonNode> wordings = new HashMap<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(SAMPLE)) {
            JsonNode statement = mapper.readTree(line);
            addWordings(statement, wordings);
        }
        List<String[]> rows = rows("sample.tsv");
        assertThat(rows).hasSizeGreaterThan(120);
        for (String[] row : rows) {
            JsonNode wording = wordings.get(row[0] + " " + row[1]);
            assertThat(wording.path("kind").asText()).as(row[0]).isEqualTo("TRANSLATION");
            assertThat(wording.path("text").asText()).contains(row[5]);
            assertThat(row[3]).isIn(RULES);
            assertThat(row[4]).isIn(SEVERITIES);
        }
    }

    /** By slug and place in the statement, from 1. */
    private static void addWordings(JsonNode statement, Map<String, JsonNode> wordings) {
        int place = 0;
        for (JsonNode wording : statement.path("wordings")) {
            place++;
            wordings.put(statement.path("slug").asText() + " " + place, wording);
        }
    }

    @Test
    void unseenLabelsAreWhole() throws IOException {
        List<String[]> rows = rows("unseen.tsv");
        // Without descriptions: a failure shows none of it.
        assertThat(rows.stream().map(row -> row[0]).distinct().count()).isEqualTo(200);
        assertThat(rows.stream().filter(row -> row[7].equals("made")).count()).isEqualTo(100);
        assertThat(rows.stream().allMatch(row -> row[7].equals("made") != row[8].isEmpty()))
                .isTrue();
        assertThat(rows.stream().map(row -> row[4]).collect(Collectors.toSet())).isSubsetOf(RULES);
        assertThat(rows.stream().map(row -> row[5]).collect(Collectors.toSet())).isSubsetOf(SEVERITIES);
    }

    @Test
    void unseenLabelsAreOfTheirTexts() throws IOException {
        assumeTrue(LabelledSets.hasUnseen(), "the official translations are not here");
        assertThat(LabelledSets.unseen().stream().allMatch(FindingLabelsTest::hasItsWords))
                .isTrue();
    }

    private static boolean hasItsWords(LabelledSets.Labelled labelled) {
        String translation = labelled.judged().translation();
        return labelled.labels().stream().allMatch(label -> translation.contains(label.words()));
    }

    @Test
    void termsHaveOnePreferredWordInEachLanguage() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Set<String> sources = new HashSet<>();
        Set<String> concepts = new HashSet<>();
        for (String line : Files.readAllLines(TERMS)) {
            JsonNode read = mapper.readTree(line);
            String slug = read.path("slug").asText();
            if (read.path("type").asText().equals("source")) {
                sources.add(slug);
                continue;
            }
            assertThat(concepts.add(slug)).as(slug).isTrue();
            List<String> preferred = new ArrayList<>();
            for (JsonNode designation : read.path("designations")) {
                if (designation.path("status").asText().equals("PREFERRED")) {
                    preferred.add(designation.path("language").asText());
                }
            }
            assertThat(preferred).as(slug).contains("es", "en").doesNotHaveDuplicates();
        }
        assertThat(concepts).hasSizeGreaterThan(25);
        assertThat(sources).isNotEmpty();
    }
}
