package org.cotejo.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The alignment of five speeches with their official translations against one made by hand, by reading both.
 *
 * <p>A line of {@code alignment/NAME.tsv} has the numbers of Spanish and of English lines that say the same, counted
 * from 1 over the lines that are not blank, and whether they are spoken. Only links with both sides count. A strict link
 * is right if exactly these paragraphs belong together; a pair is one Spanish and one English paragraph of a link.
 */
class AlignmentLabelsTest {

    private static final Path SPEECHES = Path.of("../shared/data/official-translations");
    private static final Path LABELS = Path.of("src/test/resources/alignment");

    /** As {@code TranslationLines} has it. */
    private static final double LEAST_CONFIDENCE = 0.8;

    private record Found(Set<String> links, Set<String> pairs) {

        Found() {
            this(new HashSet<>(), new HashSet<>());
        }

        void add(String speech, Set<Integer> originals, Set<Integer> translations) {
            links.add(speech + originals + translations);
            for (int original : originals) {
                translations.forEach(translation -> pairs.add(speech + original + "-" + translation));
            }
        }
    }

    @Test
    void linksAreThoseThatReadersMade() throws IOException {
        assumeTrue(Files.isDirectory(SPEECHES), "the official translations are not here");
        Found labels = new Found();
        Found found = new Found();
        try (Stream<Path> files = Files.list(LABELS)) {
            for (Path file : files.sorted().toList()) {
                String speech = file.getFileName().toString().replace(".tsv", "");
                compare(speech, Files.readAllLines(file), labels, found);
            }
        }
        double precision = share(found.links, labels.links);
        double recall = share(labels.links, found.links);
        double pairPrecision = share(found.pairs, labels.pairs);
        double pairRecall = share(labels.pairs, found.pairs);
        System.out.printf(
                "Alignment: strict links %d, precision %.4f, recall %.4f; pairs precision %.4f, recall %.4f%n",
                labels.links.size(), precision, recall, pairPrecision, pairRecall);
        assertThat(precision).isGreaterThan(0.98);
        assertThat(recall).isGreaterThan(0.98);
        assertThat(pairPrecision).isGreaterThan(0.98);
    }

    private static double share(Set<String> of, Set<String> in) {
        return (double) of.stream().filter(in::contains).count() / of.size();
    }

    private static void compare(String speech, List<String> labels, Found gold, Found found) throws IOException {
        List<Integer> originals = new ArrayList<>();
        List<Integer> translations = new ArrayList<>();
        for (String label : labels) {
            String[] cells = label.split("\t", -1);
            if (!cells[2].equals("body")) {
                continue;
            }
            Set<Integer> left = numbers(cells[0]);
            Set<Integer> right = numbers(cells[1]);
            originals.addAll(left);
            translations.addAll(right);
            if (!left.isEmpty() && !right.isEmpty()) {
                gold.add(speech, left, right);
            }
        }
        originals.sort(null);
        translations.sort(null);
        List<Link> links = Alignment.of(lines(speech + ".es.txt", originals), lines(speech + ".en.txt", translations));
        for (Link link : links) {
            if (!link.isOneSided() && link.confidence() >= LEAST_CONFIDENCE) {
                found.add(
                        speech,
                        link.originals().stream().map(originals::get).collect(Collectors.toCollection(TreeSet::new)),
                        link.translations().stream()
                                .map(translations::get)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    private static Set<Integer> numbers(String cell) {
        return cell.equals("-")
                ? Set.of()
                : new TreeSet<>(Arrays.stream(cell.split(",", -1))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList());
    }

    private static List<String> lines(String file, List<Integer> numbers) throws IOException {
        List<String> lines = Files.readAllLines(SPEECHES.resolve(file)).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return numbers.stream().map(number -> lines.get(number - 1).strip()).toList();
    }
}
