package org.cotejo.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.actor.Pronouns;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;
import org.cotejo.term.Designation;
import org.cotejo.term.Term;
import org.cotejo.term.TermStatus;

/** Translations to judge, as tests write them down. */
final class Translations {

    private Translations() {}

    /** Of a speaker of whom nothing is known, given as a quotation. */
    static Judged judged(String from, String original, String to, String translation) {
        return new Judged(
                original,
                List.of(),
                new LanguageTag(from),
                translation,
                new LanguageTag(to),
                false,
                true,
                null,
                Set.of(),
                List.of());
    }

    static Judged fragment(Judged whole) {
        return new Judged(
                whole.original(),
                whole.transcriptions(),
                whole.originalLanguage(),
                whole.translation(),
                whole.language(),
                true,
                whole.isQuoted(),
                whole.speaker(),
                whole.pronouns(),
                whole.mentions());
    }

    static Judged transcribedAs(Judged judged, String transcription) {
        return new Judged(
                judged.original(),
                List.of(transcription),
                judged.originalLanguage(),
                judged.translation(),
                judged.language(),
                judged.isFragment(),
                judged.isQuoted(),
                judged.speaker(),
                judged.pronouns(),
                judged.mentions());
    }

    static Judged spokenBy(Judged judged, Pronouns pronouns) {
        return new Judged(
                judged.original(),
                judged.transcriptions(),
                judged.originalLanguage(),
                judged.translation(),
                judged.language(),
                judged.isFragment(),
                judged.isQuoted(),
                new Named(true, List.of("Claudia Sheinbaum")),
                Set.of(pronouns),
                judged.mentions());
    }

    static Judged speakingOf(Judged judged, Named... mentions) {
        return new Judged(
                judged.original(),
                judged.transcriptions(),
                judged.originalLanguage(),
                judged.translation(),
                judged.language(),
                judged.isFragment(),
                judged.isQuoted(),
                judged.speaker(),
                judged.pronouns(),
                List.of(mentions));
    }

    /**
     * What a rule finds: the words of each finding, between slashes; {@code all} where it is about no words in particular,
     * {@code nothing} where there is no finding.
     */
    static String found(Rule rule, Judged judged, Term... terms) {
        List<Finding> findings = rule.find(Reading.of(judged, Vocabulary.of(List.of(terms))));
        return findings.isEmpty()
                ? "nothing"
                : findings.stream()
                        .map(finding ->
                                finding.span() == null ? "all" : finding.span().of(judged.translation()))
                        .collect(Collectors.joining(" / "));
    }

    /** A concept with designations such as {@code en + sovereign decision}, or with a minus where they are wrong. */
    static Term term(String concept, String... designations) {
        return new Term(
                concept,
                null,
                null,
                Arrays.stream(designations).map(Translations::designation).toList(),
                1);
    }

    private static Designation designation(String written) {
        String[] parts = written.split(" ", 3);
        boolean isRight = parts[1].equals("+");
        return new Designation(
                parts[2],
                new Language(new LanguageTag(parts[0])),
                isRight ? TermStatus.PREFERRED : TermStatus.DEPRECATED,
                isRight ? null : "Said in the term base.");
    }
}
