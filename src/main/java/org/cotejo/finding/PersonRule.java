package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody else does in the translation what the original has one do: "aunque pidan" (they ask) became "we ask". From
 * Spanish to English.
 *
 * <p>Spanish says by the ending of the verb who does it. Two things are safe to say: that all forms of a verb in the passage
 * are of another person than the English subject, and that nothing in the passage speaks of the "I" or the "we" that
 * the translation has.
 */
final class PersonRule implements Rule {

    private static final Set<String> WE = Set.of("we", "us", "our", "ours", "let's", "ourselves");
    private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");

    @Override
    public String id() {
        return "person";
    }

    @Override
    public List<Finding> find(Reading reading) {
        boolean isRead = reading.original().language().equals("es")
                && reading.translation().language().equals("en");
        if (!isRead) {
            return List.of();
        }
        return reading.surePassages()
                .flatMap(passage -> byVerb(reading, passage).or(() -> byAbsence(reading, passage)).stream())
                .toList();
    }

    private Optional<Finding> byVerb(Reading reading, Passage passage) {
        Map<Set<String>, List<Word>> formsOf = new HashMap<>();
        for (EnglishSubjects.Clause clause : EnglishSubjects.in(passage.translation())) {
            List<Word> forms = formsOf.computeIfAbsent(
                    clause.verb().english(), verb -> clause.verb().in(passage.original()));
            List<Word> finite = forms.stream()
                    .filter(form -> !SpanishPersons.of(passage.original(), form).isEmpty())
                    .toList();
            boolean isOthers = !finite.isEmpty()
                    && finite.stream().noneMatch(form -> mayBe(passage.original(), form, clause.person()))
                    && reading.transcriptions().stream()
                            .noneMatch(text -> clause.verb().in(text).stream()
                                    .anyMatch(form -> mayBe(text, form, clause.person())));
            boolean isGoverned = finite.size() == forms.size() || !mayBe(passage.original(), clause.person());
            if (isOthers && isGoverned) {
                return Optional.of(shifted(reading, clause, finite.get(0)));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBe(Text text, Word form, Person person) {
        return SpanishPersons.of(text, form).contains(person);
    }

    /** Whether another verb may hold an infinitive for this person: "tenemos que pedir". */
    private static boolean mayBe(Text text, Person person) {
        return switch (person) {
            case WE -> SpanishPersons.isWe(text);
            case I -> SpanishPersons.mayBeI(text);
            case YOU, THEY -> true;
        };
    }

    private Optional<Finding> byAbsence(Reading reading, Passage passage) {
        Text original = passage.original();
        Stream<Word> subjects = passage.translation().words().stream();
        if (!passage.translation().hasAny(WE) && !SpanishPersons.mayBeI(original)) {
            return EnglishSubjects.findI(passage.translation()).map(word -> alone(reading, word, "yo"));
        }
        if (!passage.translation().hasAny(I) && !SpanishPersons.mayBeWe(original) && SpanishPersons.isI(original)) {
            return subjects.filter(word -> word.folded().matches("we(?:'\\p{L}+)?"))
                    .findFirst()
                    .map(word -> alone(reading, word, "nosotros"));
        }
        boolean isOurs = SpanishPersons.isWe(original)
                && !passage.translation().hasAny(WE)
                && !SpanishPersons.mayBeThey(original);
        return isOurs
                ? subjects.filter(word -> word.folded().matches("they(?:'\\p{L}+)?"))
                        .findFirst()
                        .map(word -> alone(reading, word, "ellos"))
                : Optional.empty();
    }

    private Finding shifted(Reading reading, EnglishSubjects.Clause clause, Word form) {
        TextSpan span = new TextSpan(
                clause.pronoun().span().start(), clause.form().span().end());
        String translation = quoted(span.of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                span,
                quoted(form.text()) + " tiene otro sujeto que " + translation + ": cambió quién lo hace.",
                quoted(form.text()) + " does not have the same subject as " + translation
                        + ": who does it has changed.");
    }

    private Finding alone(Reading reading, Word pronoun, String spanish) {
        String words = quoted(pronoun.span().of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                pronoun.span(),
                "La traducción dice " + words + "; en el original nada habla de «" + spanish + "».",
                "The translation says " + words + "; nothing in the original speaks of «" + spanish + "».");
    }
}
