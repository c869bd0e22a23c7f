package org.cotejo.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.language.Folding;

/** A list of words that a rule depends on, kept as a file beside this class: one line a group, {@code #} a comment. */
final class Lexicon {

    private static final Pattern COMMENT = Pattern.compile("#.*");

    private final Set<String> words;

    private Lexicon(Set<String> words) {
        this.words = words;
    }

    static Lexicon read(String file) {
        try (InputStream bytes = Lexicon.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the list " + file + " is missing");
            }
            return new Lexicon(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Pattern.compile(",")
                            .splitAsStream(COMMENT.matcher(line).replaceAll("")))
                    .map(Folding::fold)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is in the list, with or without accents and capitals. */
    boolean contains(String word) {
        return words.contains(Folding.fold(word));
    }
}
