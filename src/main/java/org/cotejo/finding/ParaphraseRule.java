package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.language.Folding;

/**
 * A translation that is given as the speaker's own words and speaks of other things: of terms and places of which the
 * original names none, while it names none of the original's. So a reporter's question was put into an answer.
 */
final class ParaphraseRule implements Rule {

    /** One may stand for a pronoun of the original ("they"); two make a statement. */
    private static final int STRANGERS = 2;

    /** Letters by which words of two languages are taken for one. */
    private static final int COGNATE = 5;

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
        // "People" may be anybody; what both languages spell alike would be seen in the original.
        List<Concept> concepts = reading.vocabulary().namedIn(translation).stream()
                .filter(concept -> isSpeltAlike(concept, reading))
                .toList();
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

    private static boolean isSpeltAlike(Concept concept, Reading reading) {
        Text named = reading.translation();
        String word = Folding.fold(concept.in(named).get(0).of(named.whole()));
        return concept.words(reading.original().language(), true).stream()
                .map(right -> Folding.fold(right.designation().text()))
                .anyMatch(right -> right.length() >= COGNATE
                        && word.length() >= COGNATE
                        && right.substring(0, COGNATE).equals(word.substring(0, COGNATE)));
    }

    private Finding finding(List<String> strangers) {
        String words = quoted(String.join(", ", strangers));
        return finding(
                Severity.MAJOR,
                null,
                "Se da como cita, pero el original no habla de " + words + ": parece una paráfrasis.",
                "It is given as a quotation, but the original does not speak of " + words
                        + ": it seems to be a paraphrase.");
    }
}
