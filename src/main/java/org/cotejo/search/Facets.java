package org.cotejo.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cotejo.language.LanguageTag;

/**
 * How the statements of a whole result are spread, the most frequent first, and of equals the lower.
 *
 * @param speakers by the row ids of their speakers
 * @param languages by the languages of their wordings; one statement may count in several
 * @param years by the years in which they were said
 */
public record Facets(List<Facet<Long>> speakers, List<Facet<LanguageTag>> languages, List<Facet<Integer>> years) {

    /** How many values of each. */
    static final int MOST = 100;

    static final Facets NONE = new Facets(List.of(), List.of(), List.of());

    /** How many statements have a value. */
    public record Facet<T>(T value, long count) {}

    /** In their order, no more than {@link #MOST}. */
    static <V extends Comparable<V>, T> List<Facet<T>> mostFrequent(Map<V, Long> counts, Function<V, T> read) {
        Comparator<Map.Entry<V, Long>> byCount = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return counts.entrySet().stream()
                .sorted(byCount.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(count -> new Facet<>(read.apply(count.getKey()), count.getValue()))
                .toList();
    }
}
