package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A negation that a translation loses, so that it says the opposite, or makes up; between Spanish and English.
 *
 * <p>Each passage is weighed by itself. Lost: the original negates, and the translation has neither a negation nor a word
 * that can stand for one ("lack", "refuse", "unjust"). Added: the translation negates more often than the original
 * does in any way, though Spanish says its negations twice where English says them once.
 */
final class NegationRule implements Rule {

    @Override
    public String id() {
        return "negation";
    }

    @Override
    public List<Finding> find(Reading reading) {
        if (!reading.isSpanishAndEnglish()) {
            return List.of();
        }
        return reading.surePassages()
                .flatMap(passage -> Stream.concat(lost(reading, passage).stream(), added(reading, passage).stream()))
                .toList();
    }

    private Optional<Finding> lost(Reading reading, Passage passage) {
        Negations original = Negations.in(passage.original());
        Negations translation = Negations.in(passage.translation());
        boolean isCovered =
                reading.isWhole() && isAligned(reading) && passage.isWhole() && isSaidInFull(reading, passage);
        if (!isCovered
                || translation.all() >= original.plain().size()
                || original.plain().isEmpty()) {
            return Optional.empty();
        }
        Word negation = original.plain().get(0);
        String words = context(passage.original(), negation);
        return Optional.of(finding(
                Severity.CRITICAL,
                null,
                "El original niega: " + words + "; en la traducción no se encuentra la negación.",
                "The original negates: " + words + "; no negation is found in the translation."));
    }

    /** Where several sentences became one, others may have been left out. */
    private static boolean isAligned(Reading reading) {
        return reading.passages().size() > 1
                || Passage.sentences(reading.original().whole()).size() == 1;
    }

    /** Whether other transcriptions that are as long negate as well, where the statement is one passage. */
    private static boolean isSaidInFull(Reading reading, Passage passage) {
        return reading.passages().size() > 1
                || reading.saidInFull()
                        .allMatch(text -> Negations.in(text).plain().size()
                                >= Negations.in(passage.original()).plain().size());
    }

    private Optional<Finding> added(Reading reading, Passage passage) {
        List<Word> plain = Negations.in(passage.translation()).plain();
        int said = reading.passages().size() > 1
                ? Negations.in(passage.original()).all()
                : reading.said()
                        .mapToInt(text -> Negations.in(text).all())
                        .max()
                        .orElse(0);
        boolean isMore = reading.original().language().equals("es") ? plain.size() > said : said == 0;
        if (plain.isEmpty() || !isMore) {
            return Optional.empty();
        }
        Word negation = plain.get(0);
        String words = context(passage.translation(), negation);
        return Optional.of(finding(
                Severity.CRITICAL,
                negation.span(),
                "La traducción niega: " + words + "; en el original no se encuentra la negación.",
                "The translation negates: " + words + "; no negation is found in the original."));
    }

    /** The negation and what it is said of, as far as three words tell. */
    private static String context(Text text, Word negation) {
        List<Word> words = text.words();
        int place = words.indexOf(negation);
        Word last = words.get(Math.min(place + 3, words.size() - 1));
        return quoted(
                text.whole().substring(negation.span().start(), last.span().end()));
    }
}
