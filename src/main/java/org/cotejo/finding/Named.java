package org.cotejo.finding;

import java.util.List;

/**
 * Somebody, or a body, that a statement mentions, or its speaker, by all the names that are known.
 *
 * @param isPerson whether it is a person, who may be called by a surname alone
 * @param names in all languages, and other names that sources print; at least one
 */
public record Named(boolean isPerson, List<String> names) {

    public Named {
        names = List.copyOf(names);
    }
}
