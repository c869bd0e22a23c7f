package org.cotejo.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cotejo.corpus.FileReport.Format;

/** Tells the format of a file by its name and its first bytes. */
final class Recognition {

    /** {@code NAME.es.txt} is the original and {@code NAME.en.txt} the translation of one text. */
    private static final Pattern HALF = Pattern.compile(".*\\.(es|en)\\.txt");

    private static final int HEAD = 4_096;

    private Recognition() {}

    static Format of(String name, InputStream content) throws IOException {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (HALF.matcher(name).matches()) {
            return Format.TRANSLATION;
        }
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

    /** Whether this half of a pair is the original. */
    static boolean isOriginal(String half) {
        return half.endsWith(".es.txt");
    }

    /** The name of the other half of a pair. */
    static String otherHalf(String half) {
        return half.substring(0, half.length() - ".es.txt".length()) + (isOriginal(half) ? ".en.txt" : ".es.txt");
    }
}
