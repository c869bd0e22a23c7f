package org.cotejo.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.cotejo.language.LanguageTag;

/**
 * The marks that a language sets around a quotation: “ ” in English and in the Spanish of America, « » in that of Spain.
 *
 * <p>They stand in the page and are not left to CSS, so that they are there in what a reader copies, and in feeds and
 * cards too. The list is CLDR's, with the spaces that French newspapers set.
 */
record QuotationMarks(String open, String close) {

    /** Of what must not stand in quotation marks. */
    static final QuotationMarks NONE = new QuotationMarks("", "");

    private static final QuotationMarks USUAL = new QuotationMarks("\u201C", "\u201D");
    private static final String OPENING = "\"\u201C\u201D\u201E\u00AB\u00BB\u300C";
    private static final String CLOSING = "\"\u201C\u201D\u00AB\u00BB\u300D";
    private static final Map<String, QuotationMarks> BY_TAG = read();

    /** The marks around a text; none where it brings its own. */
    static QuotationMarks around(String text, String tag) {
        String bare = text.strip();
        boolean hasItsOwn = bare.length() > 1
                && OPENING.indexOf(bare.charAt(0)) >= 0
                && CLOSING.indexOf(bare.charAt(bare.length() - 1)) >= 0
                && bare.chars().filter(c -> (OPENING + CLOSING).indexOf(c) >= 0).count() == 2;
        return hasItsOwn ? NONE : of(tag);
    }

    static QuotationMarks of(String tag) {
        for (String range = tag; range != null; range = LanguageTag.shorten(range)) {
            QuotationMarks marks = BY_TAG.get(range);
            if (marks != null) {
                return marks;
            }
        }
        return USUAL;
    }

    String around(String text) {
        return open + text + close;
    }

    /** Lines of an opening mark, a closing one and the tags that have them, parted by tabs. */
    private static Map<String, QuotationMarks> read() {
        Map<String, QuotationMarks> marks = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                QuotationMarks.class.getResourceAsStream("/page/quotation-marks.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", -1)).forEach(columns -> {
                for (String tag : columns[2].split(" ", -1)) {
                    marks.put(tag, new QuotationMarks(columns[0], columns[1]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(marks);
    }
}
