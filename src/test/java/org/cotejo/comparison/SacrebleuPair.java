package org.cotejo.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two texts, and what sacreBLEU says of them with its defaults: {@code comparison/sacrebleu.tsv}, written by {@code
 * comparison/measure.py}, which says how.
 */
record SacrebleuPair(double chrf, double ter, String hypothesis, String reference) {

    static List<SacrebleuPair> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/comparison/sacrebleu.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new SacrebleuPair(
                            Double.parseDouble(cells[0]), Double.parseDouble(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
