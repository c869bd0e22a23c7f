package org.cotejo.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of quotations: the English forms of it, and how the Spanish verbs begin that translate it.
 *
 * @param spanish beginnings of forms, without accents
 */
record Verb(Set<String> english, Set<String> spanish) {

    private static final Map<String, Verb> BY_FORM = read();

    private static Map<String, Verb> read() {
        Map<String, Verb> byForm = new HashMap<>();
        for (List<List<String>> line : WordList.entries("verbs.txt")) {
            Verb verb = new Verb(new HashSet<>(line.get(0)), new HashSet<>(line.get(1)));
            line.get(0).forEach(form -> byForm.put(form, verb));
        }
        return byForm;
    }

    static Optional<Verb> ofEnglish(String form) {
        return Optional.ofNullable(BY_FORM.get(form));
    }

    /** The Spanish words that may be forms of it, and more than those. */
    List<Word> in(Text text) {
        return text.words().stream()
                .filter(word -> !word.isProper() && spanish.stream().anyMatch(word.folded()::startsWith))
                .toList();
    }
}
