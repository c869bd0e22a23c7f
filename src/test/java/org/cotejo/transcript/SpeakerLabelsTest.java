package org.cotejo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Printed names against what people who read the transcripts say whose they are.
 *
 * <p>Every printed speaker of 237 transcripts was given a person by hand, or {@code -} for nobody in particular; persons
 * were then parted into two files by a hash of their key. The rules were written with the names before their author's
 * eyes, but without any of the labels. Precision
 * and recall are B-cubed (Bagga and Baldwin 1998): of the names that go with a name, how many are the same person's, and
 * of the names of its person, how many go with it; averaged over the names of persons.
 */
class SpeakerLabelsTest {

    private record Score(double precision, double recall, double anonymity) {}

    @ParameterizedTest
    @CsvSource({"seen", "unseen"})
    void namesAreResolvedAsPeopleDo(String half) throws IOException {
        Score score = score(labels(half));
        System.out.printf(
                "Speakers, %s half: precision %.4f, recall %.4f, nobody found as such %.4f%n",
                half, score.precision, score.recall, score.anonymity);
        assertThat(score.precision).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall).isGreaterThanOrEqualTo(0.95);
        assertThat(score.anonymity).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void thereAreEnoughLabels() throws IOException {
        assertThat(labels("seen").size() + labels("unseen").size()).isGreaterThan(800);
    }

    private static Map<String, String> labels(String half) throws IOException {
        Map<String, String> labels = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/speakers/" + half + ".tsv"))) {
            String[] cells = line.split("\t", -1);
            labels.put(cells[0], cells[1]);
        }
        return labels;
    }

    private static Score score(Map<String, String> labels) {
        SpeakerDirectory directory = new SpeakerDirectory(List.of());
        labels.keySet().forEach(printed -> directory.add(printed, "2026-01-01"));
        Map<String, String> found = new HashMap<>();
        labels.keySet()
                .forEach(printed -> found.put(
                        printed,
                        directory
                                .person(printed, "2026-01-01")
                                .map(SpeakerDirectory.Person::slug)
                                .orElse("-")));
        double precision = 0;
        double recall = 0;
        int named = 0;
        int nobody = 0;
        int nobodyFound = 0;
        for (String printed : labels.keySet()) {
            if (labels.get(printed).equals("-")) {
                nobody++;
                nobodyFound += found.get(printed).equals("-") ? 1 : 0;
                continue;
            }
            named++;
            Set<String> cluster = same(found, printed);
            Set<String> person = same(labels, printed);
            Set<String> both = new HashSet<>(cluster);
            both.retainAll(person);
            precision += (double) both.size() / cluster.size();
            recall += (double) both.size() / person.size();
        }
        return new Score(precision / named, recall / named, (double) nobodyFound / nobody);
    }

    /** The names that go with a name; one that means nobody goes with itself only. */
    private static Set<String> same(Map<String, String> keys, String printed) {
        Set<String> same = new HashSet<>(List.of(printed));
        if (!keys.get(printed).equals("-")) {
            keys.forEach((other, key) -> {
                if (key.equals(keys.get(printed))) {
                    same.add(other);
                }
            });
        }
        return same;
    }
}
