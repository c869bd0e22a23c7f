package org.cotejo.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.cotejo.corpus.FileReport.Format;

/** Tells the format of a file by its name and its first bytes. */
final class Recognition {

    private static final int HEAD = 4_096;

    private Recognition() {}

    static Format of(String name, InputStream content) throws IOException {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (isJson(content)) {
            return Format.CORPUS;
        }
        // Without a name, from standard input, a text can only be a transcript; its reader says if it is none.
        return lowerCase.endsWith(".txt") || name.equals("-") ? Format.TRANSCRIPT : Format.UNKNOWN;
    }

    private static boolean isJson(InputStream content) throws IOException {
        content.mark(HEAD);
        byte[] head = content.readNBytes(HEAD);
        content.reset();
        for (byte b : head) {
            boolean isSpaceOrMark = b <= ' ';
            if (!isSpaceOrMark) {
                return b == '{';
            }
        }
        return false;
    }
}
