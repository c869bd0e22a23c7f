package org.cotejo.search;

import java.util.List;
import org.cotejo.language.LanguageTag;

/**
 * How the statements of a whole result are spread, the most frequent first.
 *
 * @param speakers by the row ids of their speakers
 * @param languages by the languages of their wordings; one statement may count in several
 * @param years by the years in which they were said
 */
public record Facets(List<Facet<Long>> speakers, List<Facet<LanguageTag>> languages, List<Facet<Integer>> years) {

    static final Facets NONE = new Facets(List.of(), List.of(), List.of());

    /** How many statements have a value. */
    public record Facet<T>(T value, long count) {}
}
