package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who does what in an English text, where a pronoun stands before its verb. */
final class EnglishSubjects {

    private static final Map<String, Person> PRONOUNS =
            Map.of("i", Person.I, "we", Person.WE, "they", Person.THEY, "he", Person.THEY, "she", Person.THEY);

    /** What may stand between a pronoun and its verb; another form of "be" than in "going to" would make it passive. */
    private static final Set<String> BETWEEN = Set.of(
            "will", "would", "can", "could", "must", "should", "may", "might", "shall", "have", "has", "had", "do",
            "did", "does", "don't", "didn't", "doesn't", "won't", "not", "never", "also", "always", "just", "only",
            "still", "now", "even", "already", "really");

    private static final Set<String> BEING = Set.of("am", "are", "is", "was", "were");

    /** What a Roman number may stand behind. */
    private static final Set<String> NUMBERED = Set.of(
            "type", "phase", "part", "class", "article", "title", "level", "war", "stage", "chapter", "volume",
            "section");

    private EnglishSubjects() {}

    /** A pronoun and the verb behind it. */
    record Clause(Word pronoun, Person person, Word form, Verb verb) {}

    static List<Clause> in(Text text) {
        List<Clause> clauses = new ArrayList<>();
        List<Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            Word pronoun = words.get(i);
            Person person = PRONOUNS.get(pronoun.folded().replaceFirst("'.*", ""));
            if (person != null) {
                formBehind(words, i)
                        .ifPresent(form -> Verb.ofEnglish(form.folded())
                                .ifPresent(verb -> clauses.add(new Clause(pronoun, person, form, verb))));
            }
        }
        return clauses;
    }

    /** The first "I" that is neither an initial nor a number: "Francisco I. Madero", "World War I". */
    static Optional<Word> findI(Text text) {
        List<Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            boolean isBehindName = i > 0
                    && (words.get(i - 1).isProper()
                            || NUMBERED.contains(words.get(i - 1).folded()));
            if (words.get(i).text().matches("I(?:['\u2019]\\p{L}+)?")
                    && !isBehindName
                    && isFree(text.whole(), words.get(i).span())) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a space is before it, or a mark that opens, and a small word behind it. */
    private static boolean isFree(String text, TextSpan word) {
        int before = word.start() - 1;
        int behind = word.end() + 1;
        return (before < 0 || Character.isWhitespace(text.charAt(before)) || "\"“‘(—".indexOf(text.charAt(before)) >= 0)
                && behind < text.length()
                && Character.isWhitespace(text.charAt(behind - 1))
                && Character.isLowerCase(text.charAt(behind));
    }

    private static Optional<Word> formBehind(List<Word> words, int pronoun) {
        int place = pronoun + 1;
        while (place < words.size() && BETWEEN.contains(words.get(place).folded())) {
            place++;
        }
        boolean isBeing = words.get(pronoun).folded().matches(".*'(?:re|m)");
        if (place < words.size() && BEING.contains(words.get(place).folded())) {
            isBeing = true;
            place++;
        }
        if (isBeing) {
            place = behindGoing(words, place);
        }
        return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
    }

    /** Behind "(never) going to"; behind all words where it is something else. */
    private static int behindGoing(List<Word> words, int from) {
        int place = from;
        while (place < words.size() && BETWEEN.contains(words.get(place).folded())) {
            place++;
        }
        boolean isGoing = place + 2 < words.size()
                && words.get(place).folded().equals("going")
                && words.get(place + 1).folded().equals("to");
        return isGoing ? place + 2 : words.size();
    }
}
