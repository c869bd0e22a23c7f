package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.language.Folding;

/**
 * A word of the term base that is wrong for what the original says: one that editors wrote down as wrong for the
 * concept, or the right word of another concept, where the two are mistaken for each other.
 *
 * <p>The word is not wrong where the original says that too: an original with both "traslado" and "extradición" is
 * translated with "extradition" as well. Nor where it looks like another word of the original.
 */
final class TermRule implements Rule {

    /** Letters by which words of two languages are taken for one, as {@code alignment} does. */
    private static final int COGNATE = 5;

    @Override
    public String id() {
        return "term";
    }

    @Override
    public List<Finding> find(Reading reading) {
        Text translation = reading.translation();
        List<Concept> named = reading.vocabulary().namedIn(reading.original());
        Set<Concept> said = reading.said()
                .flatMap(text -> reading.vocabulary().namedIn(text).stream())
                .collect(Collectors.toSet());
        List<TextSpan> right = said.stream()
                .flatMap(concept -> concept.in(translation).stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Concept concept : named) {
            List<TextSpan> own = concept.in(reading.original());
            Set<String> elsewhere = beginningsOutside(own, reading.original());
            Set<TextSpan> found = new HashSet<>();
            wrong(reading, concept, own.size(), said)
                    .filter(use -> right.stream().noneMatch(span -> holds(span, use.span())))
                    .filter(use -> !looksLikeAny(elsewhere, use.span().of(translation.whole())))
                    .filter(use -> found.add(use.span()))
                    .forEach(use -> findings.add(finding(reading, use, own.get(0))));
        }
        return findings;
    }

    /** A wrong word and where it stands; the note is why it is wrong, null where nobody has written it. */
    private record Use(Concept concept, TextSpan span, String language, String note) {}

    private static Stream<Use> wrong(Reading reading, Concept concept, int times, Set<Concept> said) {
        Text translation = reading.translation();
        String language = translation.language();
        int timesRight = concept.in(translation).size();
        Stream<Use> deprecated = concept.words(language, false).stream()
                // A single word may belong to something else, once each mention has its word.
                .filter(word -> word.stems().size() > 1 || timesRight < times)
                .flatMap(word -> translation.find(word.stems()).stream()
                        .map(span -> new Use(
                                concept, span, language, word.designation().note())));
        Stream<Use> others = timesRight > 0
                ? Stream.of()
                : reading.vocabulary().mistakenFor(concept).stream()
                        .filter(other -> !said.contains(other))
                        .flatMap(other -> other.in(translation).stream())
                        .map(span -> new Use(concept, span, language, null));
        return Stream.concat(deprecated, others);
    }

    private static boolean holds(TextSpan outer, TextSpan inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /** How the words of the original begin that are not those for the concept. */
    private static Set<String> beginningsOutside(List<TextSpan> own, Text original) {
        return original.words().stream()
                .filter(word -> own.stream().noneMatch(span -> holds(span, word.span())))
                .map(word -> beginning(word.folded()))
                .collect(Collectors.toSet());
    }

    private static boolean looksLikeAny(Set<String> beginnings, String wrong) {
        return Stream.of(Folding.fold(wrong).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= COGNATE)
                .map(TermRule::beginning)
                .anyMatch(beginnings::contains);
    }

    private static String beginning(String folded) {
        return folded.substring(0, Math.min(COGNATE, folded.length()));
    }

    private Finding finding(Reading reading, Use use, TextSpan own) {
        String original = quoted(own.of(reading.original().whole()));
        String translation = quoted(use.span().of(reading.translation().whole()));
        String preferred = use.concept().preferred(use.language());
        String spanish = original + " se tradujo como " + translation
                + (preferred == null ? "." : "; lo que corresponde es " + quoted(preferred) + ".");
        String english = original + " was translated as " + translation
                + (preferred == null ? "." : "; the word for it is " + quoted(preferred) + ".");
        return finding(Severity.MAJOR, use.span(), spanish + note(use, "es"), english + note(use, "en"));
    }

    /** The note in the language of the message. Of a third language it is written "… / …", English last. */
    private static String note(Use use, String language) {
        if (use.note() == null) {
            return "";
        }
        if (use.language().equals(language)) {
            return " " + use.note();
        }
        int english = use.note().lastIndexOf(" / ");
        return language.equals("en") && english >= 0 ? " " + use.note().substring(english + 3) : "";
    }
}
