package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.language.Folding;

/**
 * A concept of the term base that the original names and the translation does not, by any word that is right for it or that
 * looks like one. What stands there instead is for a person to say.
 */
final class MissingTermRule implements Rule {

    /** Letters by which the forms of a word and of its relatives are taken for one ("sovereignty", "sovereign"). */
    private static final int COMPARED = 5;

    /** Of the usual length; of a quotation that is shorter, the part with the term may have been left out. */
    private static final double COVERED = 0.85;

    @Override
    public String id() {
        return "term";
    }

    @Override
    public List<Finding> find(Reading reading) {
        boolean isCovered = reading.isWhole() && Lengths.share(reading.original(), reading.translation()) >= COVERED;
        if (!isCovered) {
            return List.of();
        }
        Set<String> beginnings = reading.translation().words().stream()
                .map(word -> beginning(word.folded()))
                .collect(Collectors.toSet());
        String language = reading.translation().language();
        return reading.vocabulary().namedIn(reading.original()).stream()
                .filter(concept -> concept.preferred(language) != null)
                .filter(concept -> beginnings(concept, language).noneMatch(beginnings::contains))
                .filter(concept -> concept.words(language, false).stream()
                        .allMatch(wrong ->
                                reading.translation().find(wrong.stems()).isEmpty()))
                .map(concept -> finding(reading, concept, language))
                .toList();
    }

    private static Stream<String> beginnings(Concept concept, String language) {
        return concept.words(language, true).stream()
                .flatMap(word ->
                        Stream.of(Folding.fold(word.designation().text()).split("[^\\p{L}]+")))
                .filter(word -> word.length() >= COMPARED - 1)
                .map(MissingTermRule::beginning);
    }

    private static String beginning(String folded) {
        return folded.substring(0, Math.min(COMPARED, folded.length()));
    }

    private Finding finding(Reading reading, Concept concept, String language) {
        String original = quoted(
                concept.in(reading.original()).get(0).of(reading.original().whole()));
        String preferred = quoted(concept.preferred(language));
        return finding(
                Severity.MINOR,
                null,
                "El original dice " + original + "; en la traducción no está " + preferred
                        + " ni otra palabra que corresponda.",
                "The original says " + original + "; the translation has neither " + preferred
                        + " nor another word for it.");
    }
}
