package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A negation that a translation loses, so that it says the opposite, or makes up; between Spanish and English.
 *
 * <p>Each passage is weighed by itself. Lost: the original negates more clauses than the translation does in any
 * way, be it by a word that means no ("lack", "refuse", "unjust"). Added: the same the other way round.
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
        if (!isCovered || original.beyond(translation) <= 0) {
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
        Negations translation = Negations.in(passage.translation());
        List<Word> plain = translation.plain();
        // Not by passages: another transcription may have the sentence elsewhere.
        boolean isMore = translation.beyond(Negations.in(passage.original())) > 0
                && reading.transcriptions().stream().allMatch(text -> translation.beyond(Negations.in(text)) > 0);
        if (!isMore) {
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
