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
 * <p>A transcript may have a voice behind a colon and no marks, which says nothing of marks in the translation; and a word or two
 * in marks are a title or are held at a distance.
 */
final class QuotationRule implements Rule {

    private static final Pattern MARKED = Pattern.compile("[“«„\"‘]([^“”«»„\"‘]{1,2000})[”»“\"’](?!\\p{L})");

    /** "Le dijimos: vamos muy bien", "la pregunta es: ¿Y México?" */
    private static final Pattern VOICE = Pattern.compile(
            "(?:\\b(?:dij|dic|dig|dec|pregunt|contest|respond|escrib|grit|afirm|señal|expres|said|say|ask|answer|told|tell)\\p{L}*"
                    + "\\P{L}{0,3}(?:\\p{L}+\\P{L}+){0,4}:)|:\\s*[\\p{Lu}¿¡-]");

    private static final int WORDS = 3;

    @Override
    public String id() {
        return "quotation";
    }

    @Override
    public List<Finding> find(Reading reading) {
        if (reading.judged().isFragment()) {
            return List.of();
        }
        long transcribed = reading.transcriptions().stream()
                .mapToLong(text -> MARKED.matcher(text.whole()).results().count())
                .max()
                .orElse(0);
        return reading.surePassages()
                .filter(passage ->
                        !VOICE.matcher(passage.original().characters()).find())
                .flatMap(passage -> find(reading, passage, transcribed))
                .toList();
    }

    private Stream<Finding> find(Reading reading, Passage passage, long transcribed) {
        List<TextSpan> marked = stretches(passage.translation());
        long quoted = Math.max(
                transcribed,
                MARKED.matcher(passage.original().characters()).results().count());
        if (quoted == 0) {
            return marked.stream().map(span -> finding(reading, span));
        }
        return marked.size() > quoted ? Stream.of(oneMore()) : Stream.of();
    }

    private static List<TextSpan> stretches(Text translation) {
        return MARKED.matcher(translation.characters())
                .results()
                .map(QuotationRule::inner)
                .map(span -> new TextSpan(translation.start() + span.start(), translation.start() + span.end()))
                .filter(span -> isSpeech(translation.part(span.start(), span.end())))
                .toList();
    }

    private static TextSpan inner(MatchResult marked) {
        return new TextSpan(marked.start(1), marked.end(1));
    }

    /** Whether it is more than a word or two, and no title with capitals. */
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

    private Finding oneMore() {
        return finding(
                Severity.MINOR,
                null,
                "En una frase la traducción tiene más citas que el original: alguna puede ser una paráfrasis.",
                "In a sentence the translation has more quotations than the original: one may be a paraphrase.");
    }
}
