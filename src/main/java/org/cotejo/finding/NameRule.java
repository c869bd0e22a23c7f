package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Names of people, places and bodies that a translation loses, makes up or changes, between Spanish and English.
 *
 * <p>A name is kept where the other text has a word that looks like it, or what the place is called there. Changed is a
 * name where the same passage has another instead; added, where it is an acronym or of two words; lost, where it begins
 * with a given name or is a place, since names of bodies are translated in many ways.
 */
final class NameRule implements Rule {

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
                        .filter(name -> isMadeUp(reading, name))
                        .map(name -> added(reading, name))
                        .forEach(findings::add);
                lost.stream()
                        .filter(name -> passage.isWhole() && reading.isWhole() && isMissed(reading, name))
                        .map(name -> lost(reading, name))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static boolean isLost(Reading reading, Word word) {
        return !Names.isIn(reading.translation(), word, reading.original().language())
                && reading.saidInFull().allMatch(text -> text.has(word.folded()));
    }

    private static boolean isAdded(Reading reading, Word word) {
        return reading.said()
                .noneMatch(text -> Names.isIn(text, word, reading.translation().language()));
    }

    /** One name for one name; more of them are told apart by what they keep, such as the given name. */
    private Optional<Finding> shift(Reading reading, List<List<Word>> lost, List<List<Word>> added) {
        Predicate<List<Word>> isKnown = name -> name.stream()
                .anyMatch(word -> Names.isGiven(word)
                        || !Places.inOtherLanguage(
                                        word.folded(), reading.original().language())
                                .isEmpty());
        if (lost.size() != 1 || added.size() != 1 || added.get(0).get(0).isAcronym()) {
            return Optional.empty();
        }
        List<Word> from = lost.get(0);
        List<Word> to = added.get(0);
        boolean shareAWord = from.stream()
                .anyMatch(word -> to.stream().anyMatch(other -> other.folded().equals(word.folded())));
        boolean isShift = shareAWord || isKnown.test(from) || from.size() == to.size();
        return isShift ? Optional.of(changed(reading, from, to)) : Optional.empty();
    }

    private static boolean isMadeUp(Reading reading, List<Word> name) {
        boolean isAllNew = name.stream().allMatch(word -> isAdded(reading, word));
        boolean isAcronym = name.stream().allMatch(Word::isAcronym);
        boolean isSpeltOut = isAcronym
                && (reading.said()
                                .anyMatch(text -> Names.areInitials(name.get(0).text(), text))
                        || isDesignation(reading, name));
        boolean isOfAnotherPlace = !Places.inOtherLanguage(
                        name.get(0).folded(), reading.translation().language())
                .isEmpty();
        return isAllNew && !isSpeltOut && (isAcronym || name.size() > 1 && !isOfAnotherPlace);
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
