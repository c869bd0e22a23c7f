package org.cotejo.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.term.Term;

/**
 * The term base, ready to be looked up in texts. Made once and used for many translations; it is as heavy as a long
 * text.
 */
final class Vocabulary {

    private final List<Concept> concepts;

    /** For each concept, those whose words others have used for it. */
    private final Map<String, List<Concept>> mistaken = new HashMap<>();

    private Vocabulary(List<Concept> concepts) {
        this.concepts = concepts;
        for (Concept concept : concepts) {
            mistaken.put(
                    concept.slug(),
                    concepts.stream()
                            .filter(other -> other != concept && concept.isMistakenFor(other))
                            .toList());
        }
    }

    /** Prepares terms, in any order. */
    static Vocabulary of(List<Term> terms) {
        return new Vocabulary(terms.stream().map(Concept::new).collect(Collectors.toUnmodifiableList()));
    }

    /** Those that a text names by a word that is right. */
    List<Concept> namedIn(Text text) {
        return concepts.stream().filter(concept -> !concept.in(text).isEmpty()).toList();
    }

    List<Concept> mistakenFor(Concept concept) {
        return mistaken.get(concept.slug());
    }
}
