package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Quotation marks inside a translation around what the original does not quote: reported speech that became somebody's
 * own words.
 *
 * <p>A transcript may have a voice behind a colon and no marks, so an original with either says nothing; and a few words
 * in marks are a title or are held at a distance.
 */
final class QuotationRule implements Rule {

    private static final Pattern MARKED = Pattern.compile("[“«„\"‘]([^“”«»„\"‘]{1,2000})[”»“\"’](?!\\p{L})");

    /** What an original may introduce or enclose somebody's words with. */
    private static final Pattern VOICE = Pattern.compile("[“”«»„\":‘]|(?<!\\p{L})'");

    private static final int WORDS = 4;

    @Override
    public String id() {
        return "quotation";
    }

    @Override
    public List<Finding> find(Reading reading) {
        if (reading.judged().isFragment()) {
            return List.of();
        }
        return reading.surePassages()
                .filter(passage ->
                        !VOICE.matcher(passage.original().characters()).find())
                .filter(passage -> reading.transcriptions().stream()
                        .noneMatch(text -> VOICE.matcher(text.whole()).find()))
                .flatMap(passage -> stretches(passage.translation()))
                .map(span -> finding(reading, span))
                .toList();
    }

    private static Stream<TextSpan> stretches(Text translation) {
        return MARKED.matcher(translation.characters())
                .results()
                .map(QuotationRule::inner)
                .map(span -> new TextSpan(translation.start() + span.start(), translation.start() + span.end()))
                .filter(span -> isSpeech(translation.part(span.start(), span.end())));
    }

    private static TextSpan inner(MatchResult marked) {
        return new TextSpan(marked.start(1), marked.end(1));
    }

    /** Whether it is more than a few words, and no title with capitals. */
    private static boolean isSpeech(Text marked) {
        long small =
                marked.words().stream().filter(word -> !word.isCapitalized()).count();
        return marked.words().size() >= WORDS && small * 2 > marked.words().size();
    }

    private Finding finding(Reading reading, TextSpan span) {
        String words = quoted(span.of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                span,
                "La traducción pone entre comillas " + words + ", que en el original no es una cita.",
                "The translation puts " + words + " in quotation marks; the original does not quote it.");
    }
}
