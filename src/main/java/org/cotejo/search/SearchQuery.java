package org.cotejo.search;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.StatementFilter;

/**
 * What a reader looks for.
 *
 * @param text as typed: words, "a phrase", -excluded, prefix*
 * @param kinds what may be found; empty for all
 * @param languages the languages of the wordings that may be found, where es finds es-MX; null or none for all
 * @param filter which statements may be found; with a filter nothing else is found; null for none
 * @param first how many, from 1
 * @param after the place of the hit before the first; null for the beginning
 * @param withFacets whether the whole result is to be counted by facets
 * @param timeout how long the search may take
 */
public record SearchQuery(
        String text,
        Set<SearchKind> kinds,
        List<LanguageTag> languages,
        StatementFilter filter,
        int first,
        Position after,
        boolean withFacets,
        Duration timeout) {

    public SearchQuery {
        kinds = Set.copyOf(kinds);
        languages = languages == null || languages.isEmpty() ? null : List.copyOf(languages);
    }
}
