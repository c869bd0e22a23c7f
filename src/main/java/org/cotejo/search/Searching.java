package org.cotejo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
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

    /** Of more hits than this, not all are scored. */
    static final int MANY = 2_000;

    /** How deep a list can be read, which is also how deep a cluster lets one read. */
    static final int DEEPEST = 10_000;

    /** By how many places a hit may have moved since the page before without a second look for it. */
    private static final int SHIFT = 20;

    private final SearchSession session;
    private final SearchScope<Entry> scope;
    private final SearchQuery asked;
    private final int most;
    private final ParsedQuery query;
    private final long deadline;
    private Long asSpelt;
    private VeryMany many;

    /** @param most of more hits than this, not all are scored; {@link #MANY} but in tests */
    Searching(SearchSession session, SearchScope<Entry> scope, SearchQuery asked, int most) {
        this.session = session;
        this.scope = scope;
        this.asked = asked;
        this.most = most;
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
        Hits hits = fromStart(query.mayBeMisspelt() && asSpelt() < FEW ? Reach.MISSPELT : Reach.AS_SPELT);
        return hits.total() == 0 && query.mayLackWords() ? fromStart(Reach.MOST_WORDS) : hits;
    }

    /** How many there are as spelt, though never more than many: a list of them all would be thrown away. */
    private long asSpelt() {
        if (asSpelt == null) {
            asSpelt = session.search(scope)
                    .select(f -> f.constant(true))
                    .where(predicate(Reach.AS_SPELT))
                    .sort(f -> f.indexOrder())
                    .totalHitCountThreshold(most + 1)
                    .failAfter(left(), TimeUnit.NANOSECONDS)
                    .fetch(FEW)
                    .total()
                    .hitCountLowerBound();
        }
        return asSpelt;
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
        boolean withFacets = asked.withFacets() && !isMany(reach);
        return run(Found.projection(scope.projection()), reach, withFacets, offset, limit);
    }

    private <T> SearchResult<T> run(
            SearchProjection<T> projection, Reach reach, boolean withFacets, int offset, int limit) {
        var search = session.search(scope)
                .select(projection)
                .where(isMany(reach) ? many().best(offset + limit) : predicate(reach))
                .sort(f -> f.composite(sort -> sort.add(f.score()).add(f.field(Fields.ORDER))))
                .failAfter(left(), TimeUnit.NANOSECONDS);
        return Counting.wanted(scope, search, withFacets).fetch(offset, limit);
    }

    /** Also for the benchmark, as is what follows. */
    boolean isMany(Reach reach) {
        return reach == Reach.AS_SPELT && asSpelt() > most;
    }

    VeryMany many() {
        if (many == null) {
            many = new VeryMany(
                    scope.predicate(), matching(Reach.AS_SPELT), found(Reach.AS_SPELT), asked.withFacets(), this::left);
        }
        return many;
    }

    /** In Lucene, looking for the best has told it already; a cluster is asked once more. */
    private Counting count() {
        return many().counting().orElseGet(() -> {
            var search = session.search(scope)
                    .select(f -> f.constant(true))
                    .where(predicate(Reach.AS_SPELT))
                    .failAfter(left(), TimeUnit.NANOSECONDS);
            return Counting.of(
                    Counting.wanted(scope, search, asked.withFacets()).fetch(0), asked.withFacets());
        });
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

    private Matching matching(Reach reach) {
        return new Matching(scope.predicate(), query, asked.languages(), reach);
    }

    private SearchPredicate found(Reach reach) {
        SearchPredicateFactory f = scope.predicate();
        BooleanPredicateClausesStep<?, ?> all = f.bool().must(matching(reach).predicate());
        new Restrictions(f, asked).addTo(all);
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
        Counting counted = isMany(reach) ? count() : Counting.of(result, asked.withFacets());
        return new Hits(hits, counted.total(), found.size() > end, counted.facets(), reach);
    }
}
