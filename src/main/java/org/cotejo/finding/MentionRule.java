package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import org.cotejo.language.Folding;

/**
 * Somebody whom the statement is known to speak of, whose name the original has and the translation lacks, in any
 * language: people keep their names. A surname is enough. Names of bodies are translated and are left to {@link
 * NameRule}.
 */
final class MentionRule implements Rule {

    /** Letters of a name that no case ending touches ("lui Maduro", "Maduros"). */
    private static final int COMPARED = 5;

    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Finding> find(Reading reading) {
        if (!reading.isWhole() || !isLatin(reading.translation())) {
            return List.of();
        }
        return reading.judged().mentions().stream()
                .filter(Named::isPerson)
                .filter(person -> reading.saidInFull().allMatch(text -> isNamed(person, text, SHORTEST + 1)))
                .filter(person -> !isNamed(person, reading.translation(), SHORTEST))
                .map(this::lost)
                .toList();
    }

    private static boolean isLatin(Text text) {
        return text.words().stream()
                .anyMatch(word ->
                        Character.UnicodeScript.of(word.text().codePointAt(0)) == Character.UnicodeScript.LATIN);
    }

    /** Whether any word of a name, with as many letters at least, stands in it with a capital. */
    private static boolean isNamed(Named person, Text text, int least) {
        return person.names().stream()
                .flatMap(name -> List.of(Folding.fold(name).split("[^\\p{L}]+", -1)).stream())
                .filter(part -> part.length() >= least)
                .map(MentionRule::beginning)
                .anyMatch(part -> text.words().stream()
                        .anyMatch(word ->
                                word.isCapitalized() && beginning(word.folded()).equals(part)));
    }

    private static String beginning(String folded) {
        return folded.substring(0, Math.min(COMPARED, folded.length()));
    }

    private Finding lost(Named person) {
        String name = quoted(person.names().get(0));
        return finding(
                Severity.MINOR,
                null,
                "El original nombra a " + name + " y la traducción no.",
                "The original names " + name + "; the translation does not.");
    }
}
