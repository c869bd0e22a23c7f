package org.cotejo.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.term.Designation;
import org.cotejo.term.Term;
import org.cotejo.term.TermStatus;

/** A term whose words are ready to be looked for in texts, in any inflected form. */
final class Concept {

    /** A designation by its stems; they are a phrase. */
    record Wanted(Designation designation, String language, List<String> stems) {

        boolean isRight() {
            return designation.status() != TermStatus.DEPRECATED;
        }
    }

    private final String slug;
    private final List<Wanted> words = new ArrayList<>();

    Concept(Term term) {
        slug = term.concept();
        for (Designation designation : term.designations()) {
            Text text = Text.of(designation.text(), designation.language().tag());
            List<String> stems = text.words().stream().map(Word::stem).toList();
            // Of "4T" there is one letter, which may stand anywhere.
            if (stems.stream().anyMatch(stem -> stem.length() > 1)) {
                words.add(new Wanted(designation, text.language(), stems));
            }
        }
    }

    String slug() {
        return slug;
    }

    /** The words of a language that are right for it, or those that are wrong. */
    List<Wanted> words(String language, boolean areRight) {
        return words.stream()
                .filter(word -> word.language().equals(language) && word.isRight() == areRight)
                .toList();
    }

    /** Where a text names it, by a word that is right. */
    List<TextSpan> in(Text text) {
        return words(text.language(), true).stream()
                .flatMap(word -> text.find(word.stems()).stream())
                .toList();
    }

    /** The word to use in a language; null where the term base has none. */
    String preferred(String language) {
        return words(language, true).stream()
                .map(word -> word.designation().text())
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody has written down, in any language, that the words of the other are wrong for this one. */
    boolean isMistakenFor(Concept other) {
        Set<String> wrong = keys(false);
        wrong.retainAll(other.keys(true));
        return !wrong.isEmpty();
    }

    private Set<String> keys(boolean areRight) {
        Set<String> keys = new HashSet<>();
        words.stream()
                .filter(word -> word.isRight() == areRight)
                .forEach(word -> keys.add(word.language() + " " + word.stems()));
        return keys;
    }
}
