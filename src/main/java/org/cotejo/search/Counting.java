package org.cotejo.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cotejo.language.LanguageTag;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;

/**
 * How many documents a search finds, and how they are spread.
 *
 * @param facets none where nobody asked for them
 */
record Counting(long total, Facets facets) {

    private static final int MOST_FACETS = 100;

    private static final AggregationKey<Map<Long, Long>> SPEAKERS = AggregationKey.of("speakers");
    private static final AggregationKey<Map<String, Long>> LANGUAGES = AggregationKey.of("languages");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    /** Has a search count its facets as well. */
    static <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> withFacets(
            SearchScope<?> scope, SearchQueryOptionsStep<?, ?, H, ?, ?, ?> search) {
        return search.aggregation(SPEAKERS, terms(scope, Fields.SPEAKER_ID, Long.class))
                .aggregation(LANGUAGES, terms(scope, Fields.LANGUAGES, String.class))
                .aggregation(YEARS, terms(scope, Fields.YEAR, Integer.class));
    }

    private static <T> SearchAggregation<Map<T, Long>> terms(SearchScope<?> scope, String field, Class<T> type) {
        return scope.aggregation()
                .terms()
                .field(field, type)
                .maxTermCount(MOST_FACETS)
                .toAggregation();
    }

    /** @param withFacets whether the search was made to count them */
    static Counting of(SearchResult<?> result, boolean withFacets) {
        return new Counting(result.total().hitCount(), withFacets ? facets(result) : Facets.NONE);
    }

    private static Facets facets(SearchResult<?> result) {
        return new Facets(
                facet(result.aggregation(SPEAKERS), Function.identity()),
                facet(result.aggregation(LANGUAGES), LanguageTag::new),
                facet(result.aggregation(YEARS), Function.identity()));
    }

    private static <V, T> List<Facets.Facet<T>> facet(Map<V, Long> counts, Function<V, T> read) {
        return counts.entrySet().stream()
                .map(count -> new Facets.Facet<>(read.apply(count.getKey()), count.getValue()))
                .toList();
    }
}
