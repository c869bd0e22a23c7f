package org.cotejo.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.language.Folding;

/**
 * A list of words that a rule depends on, a file beside this class: words between commas, {@code #} before a comment,
 * and where a line is an entry, its columns between colons.
 */
final class WordList {

    private WordList() {}

    /** All words of a file, without accents and capitals. */
    static Set<String> folded(String file) {
        return written(file).stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** All words of a file as they are written, accents and all. */
    static Set<String> written(String file) {
        return lines(file).flatMap(WordList::words).collect(Collectors.toUnmodifiableSet());
    }

    /** Each line as its columns, each column as its words, without accents and capitals. */
    static List<List<List<String>>> entries(String file) {
        return lines(file)
                .map(line -> Stream.of(line.split(":", -1))
                        .map(column -> words(column).map(Folding::fold).toList())
                        .toList())
                .toList();
    }

    private static Stream<String> words(String column) {
        return Stream.of(column.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static Stream<String> lines(String file) {
        try (InputStream bytes = WordList.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the list " + file + " is missing");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
