package org.cotejo.search;

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

    private static final AggregationKey<Map<Long, Long>> SPEAKERS = AggregationKey.of("speakers");
    private static final AggregationKey<Map<String, Long>> LANGUAGES = AggregationKey.of("languages");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    /** Has a search count its facets as well, if they are wanted. */
    static <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> wanted(
            SearchScope<?> scope, SearchQueryOptionsStep<?, ?, H, ?, ?, ?> search, boolean withFacets) {
        if (!withFacets) {
            return search;
        }
        return search.aggregation(SPEAKERS, terms(scope, Fields.SPEAKER_ID, Long.class))
                .aggregation(LANGUAGES, terms(scope, Fields.LANGUAGES, String.class))
                .aggregation(YEARS, terms(scope, Fields.YEAR, Integer.class));
    }

    private static <T> SearchAggregation<Map<T, Long>> terms(SearchScope<?> scope, String field, Class<T> type) {
        return scope.aggregation()
                .terms()
                .field(field, type)
                .maxTermCount(Facets.MOST)
                .toAggregation();
    }

    /** @param withFacets whether the search was made to count them */
    static Counting of(SearchResult<?> result, boolean withFacets) {
        return new Counting(result.total().hitCount(), withFacets ? facets(result) : Facets.NONE);
    }

    private static Facets facets(SearchResult<?> result) {
        return new Facets(
                Facets.mostFrequent(result.aggregation(SPEAKERS), Function.identity()),
                Facets.mostFrequent(result.aggregation(LANGUAGES), LanguageTag::new),
                Facets.mostFrequent(result.aggregation(YEARS), Function.identity()));
    }
}
