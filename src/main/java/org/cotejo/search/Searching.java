package org.cotejo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.cotejo.language.LanguageTag;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;

/** One search: the query, the page, the facets. */
final class Searching {

    /** With fewer hits than this for the words as spelt, misspelt words are looked for as well. */
    static final int FEW = 10;

    /** How deep a list can be read, which is also how deep a cluster lets one read. */
    static final int DEEPEST = 10_000;

    /** By how many places a hit may have moved since the page before without a second look for it. */
    private static final int SHIFT = 20;

    private static final int MOST_FACETS = 100;

    private static final AggregationKey<Map<Long, Long>> SPEAKERS = AggregationKey.of("speakers");
    private static final AggregationKey<Map<String, Long>> LANGUAGES = AggregationKey.of("languages");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    private final SearchSession session;
    private final SearchScope<Entry> scope;
    private final SearchQuery asked;
    private final ParsedQuery query;
    private final long deadline;

    Searching(SearchSession session, SearchScope<Entry> scope, SearchQuery asked) {
        this.session = session;
        this.scope = scope;
        this.asked = asked;
        this.query = ParsedQuery.parse(asked.text());
        this.deadline = System.nanoTime() + asked.timeout().toNanos();
    }

    Hits hits() {
        if (query.isHopeless()) {
            return Hits.NONE;
        }
        if (asked.after() != null) {
            return after(asked.after());
        }
        Hits hits = fromStart(query.mayBeMisspelt() && isFewAsSpelt() ? Reach.MISSPELT : Reach.AS_SPELT);
        return hits.total() == 0 && query.mayLackWords() ? fromStart(Reach.MOST_WORDS) : hits;
    }

    /** Looks no further than to the first few, in whatever order: a list of them all would be thrown away. */
    private boolean isFewAsSpelt() {
        return session.search(scope)
                        .select(f -> f.constant(true))
                        .where(predicate(Reach.AS_SPELT))
                        .sort(f -> f.indexOrder())
                        .totalHitCountThreshold(FEW)
                        .failAfter(left(), TimeUnit.NANOSECONDS)
                        .fetchHits(FEW)
                        .size()
                < FEW;
    }

    private Hits fromStart(Reach reach) {
        return page(result(reach, 0, asked.first() + 1), 0, 0, reach);
    }

    private Hits after(Position after) {
        int from = Math.min(Math.max(0, after.place() - SHIFT), DEEPEST);
        int most = Math.min(2 * SHIFT + 1 + asked.first() + 1, DEEPEST - from);
        SearchResult<Found> around = result(after.reach(), from, most);
        List<String> orders = around.hits().stream().map(Found::order).toList();
        int at = orders.indexOf(after.key());
        if (at >= 0 && at <= 2 * SHIFT) {
            return page(around, from, at + 1, after.reach());
        }
        int next = placeAfter(after);
        return page(result(after.reach(), next, Math.min(asked.first() + 1, DEEPEST - next)), next, 0, after.reach());
    }

    /** Looks through the whole list for the hit; when it is gone, for the first that is worse. */
    private int placeAfter(Position after) {
        SearchProjection<Position> positions = scope.projection()
                .composite()
                .from(scope.projection().score(), scope.projection().field(Fields.ORDER, String.class))
                .as((score, order) -> new Position(score, order, 0, after.reach()))
                .toProjection();
        List<Position> all = run(positions, after.reach(), false, 0, DEEPEST).hits();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(after.key())) {
                return i + 1;
            }
        }
        int place = 0;
        while (place < all.size() && !after.isBefore(all.get(place))) {
            place++;
        }
        return place;
    }

    private SearchResult<Found> result(Reach reach, int offset, int limit) {
        return run(Found.projection(scope.projection()), reach, asked.withFacets(), offset, limit);
    }

    private <T> SearchResult<T> run(
            SearchProjection<T> projection, Reach reach, boolean withFacets, int offset, int limit) {
        var search = session.search(scope)
                .select(projection)
                .where(predicate(reach))
                .sort(f -> f.composite(sort -> sort.add(f.score()).add(f.field(Fields.ORDER))))
                .failAfter(left(), TimeUnit.NANOSECONDS);
        if (withFacets) {
            search = search.aggregation(SPEAKERS, terms(Fields.SPEAKER_ID, Long.class))
                    .aggregation(LANGUAGES, terms(Fields.LANGUAGES, String.class))
                    .aggregation(YEARS, terms(Fields.YEAR, Integer.class));
        }
        return search.fetch(offset, limit);
    }

    /** Nanoseconds. */
    private long left() {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            // The index looks at its clock now and then only, and answers what is quick in no time.
            throw new SearchTimeoutException("No time is left to search");
        }
        return left;
    }

    private <T> SearchAggregation<Map<T, Long>> terms(String field, Class<T> type) {
        return scope.aggregation()
                .terms()
                .field(field, type)
                .maxTermCount(MOST_FACETS)
                .toAggregation();
    }

    /** What is looked for; also for the benchmark, which asks bare Lucene the same. */
    SearchPredicate predicate(Reach reach) {
        SearchPredicate found = found(reach);
        return scope.predicate()
                .extension()
                .ifSupported(
                        LuceneExtension.get(),
                        f -> f.fromLuceneQuery(LuceneSharing.of(LuceneMigrationUtils.toLuceneQuery(found))))
                .orElse(f -> f.bool().must(found))
                .toPredicate();
    }

    private SearchPredicate found(Reach reach) {
        SearchPredicateFactory f = scope.predicate();
        BooleanPredicateClausesStep<?, ?> all =
                f.bool().must(new Matching(f, query, asked.languages(), reach).predicate());
        if (!asked.kinds().isEmpty()) {
            all.filter(f.terms()
                    .field(Fields.KIND)
                    .matchingAny(asked.kinds().stream().map(Enum::name).toList()));
        }
        if (asked.languages() != null) {
            all.filter(f.bool()
                    .should(f.match().field(Fields.KIND).matching(SearchKind.EVENT.name()))
                    .should(f.match().field(Fields.KIND).matching(SearchKind.ACTOR.name()))
                    .should(f.nested(Fields.WORDINGS).add(Matching.within(f, asked.languages()))));
        }
        if (asked.filter() != null) {
            all.filter(f.match().field(Fields.KIND).matching(SearchKind.STATEMENT.name()));
            new StatementCriteria(f, asked.filter()).addTo(all);
        }
        return all.toPredicate();
    }

    /**
     * @param place of the first found, in the whole list
     * @param skipped how many of the found are not of this page
     */
    private Hits page(SearchResult<Found> result, int place, int skipped, Reach reach) {
        List<Found> found = result.hits();
        int end = Math.min(found.size(), skipped + asked.first());
        List<Hit> hits = new ArrayList<>();
        for (int i = skipped; i < end; i++) {
            hits.add(found.get(i).hit(query, asked.languages(), place + i, reach));
        }
        return new Hits(
                hits,
                result.total().hitCount(),
                found.size() > end,
                asked.withFacets() ? facets(result) : Facets.NONE,
                reach);
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
