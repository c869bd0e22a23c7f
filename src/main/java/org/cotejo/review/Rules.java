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

/** Which rules these are: another build may have others, whatever version it has. */
final class Rules {

    /** Whose classes and word lists decide what is found. */
    private static final List<String> PACKAGES =
            List.of("org/cotejo/language", "org/cotejo/alignment", "org/cotejo/finding");

    private Rules() {}

    /** A digest of all that they are made of; another one each time where they may change as they run, in development. */
    static String digest() {
        URL code = Folding.class.getProtectionDomain().getCodeSource().getLocation();
        if (code == null) {
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
        StringBuilder all = new StringBuilder();
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
}
