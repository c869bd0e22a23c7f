package org.cotejo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A corpus in so many files that there is time to kill the import, or to look on. */
final class ManyFiles {

    static final int FILES = 8;

    /** In each file. */
    static final int STATEMENTS = 1_500;

    private ManyFiles() {}

    /** Writes it into a new folder, and returns that. */
    static Path write(Path parent) throws IOException {
        Path corpora = Files.createDirectory(parent.resolve("corpora"));
        for (int file = 1; file <= FILES; file++) {
            StringBuilder lines = new StringBuilder();
            lines.append("{\"type\":\"source\",\"slug\":\"acta-%d\",\"publisher\":\"Congreso\"}%n".formatted(file));
            for (int i = 1; i <= STATEMENTS; i++) {
                lines.append(statement(file, i));
            }
            Files.writeString(corpora.resolve(file + ".ndjson"), lines);
        }
        return corpora;
    }

    private static String statement(int file, int i) {
        return """
                {"type":"statement","slug":"s-%1$d-%2$d","kind":"DIRECT","attributedAs":"MORELOS","wordings":[\
                {"kind":"ORIGINAL","language":"es","text":"Que la esclavitud se proscriba para siempre, %2$d.",\
                "source":"acta-%1$d"}]}
                """.formatted(file, i);
    }
}
