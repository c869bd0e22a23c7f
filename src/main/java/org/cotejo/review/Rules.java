package org.cotejo.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cotejo.graphql.Sha256;
import org.cotejo.language.Folding;
import org.tartarus.snowball.SnowballProgram;

/** Which rules these are: another build may have others, whatever version it has. */
final class Rules {

    /** Whose classes and word lists decide what is found. */
    private static final List<String> PACKAGES = List.of(
            "org/cotejo/language",
            "org/cotejo/statement",
            "org/cotejo/term",
            "org/cotejo/alignment",
            "org/cotejo/finding");

    private Rules() {}

    /**
     * A digest of all that they are made of, and of the version of Java, which knows what a letter is; another one each time
     * where they may change as they run, in development. Of libraries it has the stemmers.
     */
    static String digest() {
        URL code = placeOf(Folding.class);
        if (code == null || stemmers() == null) {
            return UUID.randomUUID().toString();
        }
        try {
            Path place = Path.of(code.toURI());
            if (Files.isDirectory(place)) {
                return digest(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return digest(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path root) throws IOException {
        StringBuilder all = new StringBuilder(Runtime.version().toString()).append('\n');
        all.append(Path.of(stemmers().getPath()).getFileName()).append('\n');
        for (String each : PACKAGES) {
            try (Stream<Path> files = Files.walk(root.resolve(each))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(root.relativize(file)).append(' ');
                    all.append(Sha256.hex(Files.readAllBytes(file))).append('\n');
                }
            }
        }
        return Sha256.hex(all.toString());
    }

    /** A file whose name has their version. */
    private static URL stemmers() {
        return placeOf(SnowballProgram.class);
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
