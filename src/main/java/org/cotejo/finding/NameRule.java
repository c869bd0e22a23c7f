package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names of people, places and bodies that a translation loses, makes up or changes, between Spanish and English.
 *
 * <p>A name is kept where the other text has a word that looks like it, or what the place is called there. Changed is a
 * name where the same passage has another instead, of a person for a person or of a place for a place; added, where it is an
 * acronym or a person; lost, where it is a person or a place. Names of bodies are translated in too many ways.
 */
final class NameRule implements Rule {

    /** Letters: of two, one may be a word ("US", "TV"). */
    private static final int ACRONYM = 3;

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Finding> find(Reading reading) {
        if (!reading.isSpanishAndEnglish()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : reading.surePassages().toList()) {
            List<List<Word>> lost = Names.in(passage.original()).stream()
                    .filter(name -> name.stream().anyMatch(word -> isLost(reading, word)))
                    .toList();
            List<List<Word>> added = Names.in(passage.translation()).stream()
                    .filter(name -> name.stream().anyMatch(word -> isAdded(reading, word)))
                    .toList();
            Optional<Finding> changed = shift(reading, lost, added);
            changed.ifPresent(findings::add);
            if (changed.isEmpty()) {
                added.stream()
                        .filter(name -> isMadeUp(reading, name, lost))
                        .map(name -> added(reading, name))
                        .forEach(findings::add);
                lost.stream()
                        .filter(name -> passage.isWhole() && reading.isWhole() && isMissed(reading, name))
                        .map(name -> lost(reading, name))
                        .forEach(findings::add);
            }
        }
        return List.copyOf(findings);
    }

    private static boolean isLost(Reading reading, Word word) {
        return !Names.isIn(reading.translation(), word, reading.original().language())
                && reading.saidInFull().allMatch(text -> text.has(word.folded()));
    }

    private static boolean isAdded(Reading reading, Word word) {
        return reading.said()
                .noneMatch(text -> Names.isIn(text, word, reading.translation().language()));
    }

    /** One name for one name: of people, of places, or such as keep a part, be it the given name. */
    private Optional<Finding> shift(Reading reading, List<List<Word>> lost, List<List<Word>> added) {
        if (lost.size() != 1 || added.size() != 1) {
            return Optional.empty();
        }
        List<Word> from = lost.get(0);
        List<Word> to = added.get(0);
        List<Word> left = from.stream().filter(word -> isLost(reading, word)).toList();
        List<Word> came = to.stream().filter(word -> isAdded(reading, word)).toList();
        boolean shareAWord = from.stream()
                .anyMatch(word -> to.stream().anyMatch(other -> other.folded().equals(word.folded())));
        boolean isShift = (shareAWord && (arePerson(from, reading.original()) || arePerson(to, reading.translation())))
                || (arePlace(left, reading.original()) && arePlace(came, reading.translation()))
                || (arePerson(from, reading.original()) && arePerson(to, reading.translation()));
        return isShift ? Optional.of(changed(reading, from, to)) : Optional.empty();
    }

    private static boolean arePlace(List<Word> name, Text text) {
        return name.stream()
                .anyMatch(word ->
                        !Places.inOtherLanguage(word.folded(), text.language()).isEmpty());
    }

    private static boolean arePerson(List<Word> name, Text text) {
        return name.stream().anyMatch(word -> Names.isOfPerson(text, word));
    }

    private static boolean isMadeUp(Reading reading, List<Word> name, List<List<Word>> lost) {
        if (!name.stream().allMatch(word -> isAdded(reading, word))) {
            return false;
        }
        Word first = name.get(0);
        if (name.size() == 1 && first.isAcronym()) {
            // Another acronym of the original is what the body is called there; in brackets, it is spelt out before.
            return first.text().length() >= ACRONYM
                    && lost.stream().flatMap(List::stream).noneMatch(Word::isAcronym)
                    && !isBehindBracket(reading.translation().whole(), first.span())
                    && reading.said().noneMatch(text -> Names.areInitials(first.text(), text))
                    && !isDesignation(reading, name);
        }
        return name.size() > 1 && Names.isOfPerson(reading.translation(), first);
    }

    private static boolean isBehindBracket(String text, TextSpan word) {
        return word.start() > 0 && text.charAt(word.start() - 1) == '(';
    }

    private static boolean isDesignation(Reading reading, List<Word> name) {
        List<String> stems = name.stream().map(Word::stem).toList();
        return reading.said()
                .flatMap(text -> reading.vocabulary().namedIn(text).stream())
                .flatMap(concept -> concept.words(reading.translation().language(), true).stream())
                .anyMatch(word -> word.stems().equals(stems));
    }

    private static boolean isMissed(Reading reading, List<Word> name) {
        boolean isAllLost = name.stream().allMatch(word -> isLost(reading, word));
        Word first = name.get(0);
        boolean isPlace = name.size() == 1
                && !Places.inOtherLanguage(first.folded(), reading.original().language())
                        .isEmpty();
        return isAllLost && !first.isAcronym() && (isPlace || (name.size() > 1 && Names.isGiven(first)));
    }

    private Finding changed(Reading reading, List<Word> from, List<Word> to) {
        String original = quoted(Names.span(from).of(reading.original().whole()));
        String translation = quoted(Names.span(to).of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                Names.span(to),
                "La traducción nombra a " + translation + " donde el original nombra a " + original + ".",
                "The translation names " + translation + " where the original names " + original + ".");
    }

    private Finding added(Reading reading, List<Word> name) {
        String words = quoted(Names.span(name).of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                Names.span(name),
                "El original no nombra a " + words + ".",
                "The original does not name " + words + ".");
    }

    private Finding lost(Reading reading, List<Word> name) {
        String words = quoted(Names.span(name).of(reading.original().whole()));
        return finding(
                Severity.MINOR,
                null,
                "Falta en la traducción el nombre " + words + " del original.",
                "The translation leaves out the name " + words + " of the original.");
    }
}
