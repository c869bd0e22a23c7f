package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.Optional;

/**
 * What a translation leaves out or adds, as far as lengths show it: a sentence without its like, or a passage far longer or
 * shorter than translations are.
 *
 * <p>Quotations seldom give all that was said, so what lies before or behind the part that was translated is not left
 * out: only a text of several sentences that covers most of the original is asked for its missing ones.
 */
final class LengthRule implements Rule {

    /** Standard deviations by the published variance, which is several times that of the sample. */
    private static final double FAR = 2;

    /** Characters; what is shorter may be said by a word elsewhere. */
    private static final int SHORTEST = 25;

    /** Sentences of an original that is more than a remark. */
    private static final int SENTENCES = 3;

    @Override
    public String id() {
        return "length";
    }

    @Override
    public List<Finding> find(Reading reading) {
        if (reading.judged().isFragment() || reading.original().words().isEmpty()) {
            return List.of();
        }
        // Another transcription may go on where the original ends.
        boolean isAllSaid = reading.transcriptions().isEmpty();
        if (reading.passages().size() == 1) {
            boolean isLong = isAllSaid && Lengths.deviation(reading.original(), reading.translation()) > FAR;
            return isLong ? List.of(tooLong(null)) : List.of();
        }
        boolean isAsked = reading.isWhole()
                && Passage.sentences(reading.original().whole()).size() >= SENTENCES;
        return reading.passages().stream()
                .filter(Passage::isSure)
                .flatMap(passage -> (passage.isOneSided()
                                ? oneSided(reading, passage, isAllSaid, isAsked)
                                : farOff(passage, isAllSaid, isAsked))
                        .stream())
                .toList();
    }

    private Optional<Finding> oneSided(Reading reading, Passage passage, boolean isAllSaid, boolean isAsked) {
        String omitted = passage.original().characters().strip();
        String added = passage.translation().characters().strip();
        if (isAsked && omitted.length() >= SHORTEST) {
            return Optional.of(finding(
                    Severity.MAJOR,
                    null,
                    "La traducción omite una frase del original: " + quoted(omitted) + ".",
                    "The translation leaves out a sentence of the original: " + quoted(omitted) + "."));
        }
        if (isAllSaid && added.length() >= SHORTEST) {
            int start = reading.translation()
                    .whole()
                    .indexOf(added, passage.translation().start());
            return Optional.of(finding(
                    Severity.MAJOR,
                    new TextSpan(start, start + added.length()),
                    "La traducción añade una frase que el original no tiene: " + quoted(added) + ".",
                    "The translation adds a sentence that the original does not have: " + quoted(added) + "."));
        }
        return Optional.empty();
    }

    private Optional<Finding> farOff(Passage passage, boolean isAllSaid, boolean isAsked) {
        double deviation = Lengths.deviation(passage.original(), passage.translation());
        if (isAllSaid && deviation > FAR) {
            Text translation = passage.translation();
            int end = translation
                    .words()
                    .get(translation.words().size() - 1)
                    .span()
                    .end();
            return Optional.of(
                    tooLong(new TextSpan(translation.words().get(0).span().start(), end)));
        }
        if (isAsked && deviation < -FAR) {
            String original = quoted(passage.original().characters());
            return Optional.of(finding(
                    Severity.MINOR,
                    null,
                    "La traducción es mucho más corta que el original en " + original + ".",
                    "The translation is much shorter than the original at " + original + "."));
        }
        return Optional.empty();
    }

    private Finding tooLong(TextSpan span) {
        return finding(
                Severity.MINOR,
                span,
                "La traducción es mucho más larga que el original: puede tener añadidos.",
                "The translation is much longer than the original: something may have been added.");
    }
}
