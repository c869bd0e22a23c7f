package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A translation that is given as the speaker's own words and speaks of other things: of terms and places of which the
 * original names none, while it names none of the original's. So a reporter's question was put into an answer.
 */
final class ParaphraseRule implements Rule {

    /** One may stand for a pronoun of the original ("they"); two make a statement. */
    private static final int STRANGERS = 2;

    @Override
    public String id() {
        return "quotation";
    }

    @Override
    public List<Finding> find(Reading reading) {
        if (!reading.judged().isQuoted()) {
            return List.of();
        }
        Text translation = reading.translation();
        Set<Concept> said = reading.said()
                .flatMap(text -> reading.vocabulary().namedIn(text).stream())
                .collect(Collectors.toSet());
        List<Concept> concepts = reading.vocabulary().namedIn(translation);
        List<Word> places = translation.words().stream()
                .filter(word -> word.isCapitalized()
                        && !Places.inOtherLanguage(word.folded(), translation.language())
                                .isEmpty())
                .toList();
        boolean isShared = concepts.stream().anyMatch(said::contains)
                || places.stream()
                        .anyMatch(place ->
                                reading.said().anyMatch(text -> Names.isIn(text, place, translation.language())));
        List<String> strangers = new ArrayList<>();
        concepts.forEach(concept -> strangers.add(concept.in(translation).get(0).of(translation.whole())));
        places.stream().limit(1).map(Word::text).forEach(strangers::add);
        boolean isOther = !concepts.isEmpty() && strangers.size() >= STRANGERS && !isShared;
        return isOther ? List.of(finding(strangers)) : List.of();
    }

    private Finding finding(List<String> strangers) {
        String words = quoted(String.join(", ", strangers));
        return finding(
                Severity.MAJOR,
                null,
                "Se da como cita, pero el original no habla de " + words + ": parece una paráfrasis.",
                "It is given as a quotation, but the original does not speak of " + words + ": it seems a paraphrase.");
    }
}
