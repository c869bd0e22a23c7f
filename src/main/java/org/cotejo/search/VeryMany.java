package org.cotejo.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What is asked where so many documents are found that to score them all takes too long: in Lucene they are counted by
 * {@link Matched}, and the {@link Best} of them scored. A cluster is asked as for few.
 */
final class VeryMany {

    private final SearchPredicateFactory f;
    private final Matching matching;
    private final SearchPredicate found;
    private final boolean withFacets;
    private final Runnable clock;
    private Matched matched;

    /**
     * @param found all there are, with what restricts them beside words
     * @param withFacets whether facets are counted as well
     * @param clock throws when no time is left
     */
    VeryMany(SearchPredicateFactory f, Matching matching, SearchPredicate found, boolean withFacets, Runnable clock) {
        this.f = f;
        this.matching = matching;
        this.found = found;
        this.withFacets = withFacets;
        this.clock = clock;
    }

    /** @param wanted how many of the list are looked at, from its beginning */
    SearchPredicate best(int wanted) {
        return f.extension()
                .ifSupported(
                        LuceneExtension.get(),
                        lucene -> lucene.fromLuceneQuery(new Best(scored(), matched(), steps(), wanted)))
                .orElse(any -> any.bool().must(found))
                .toPredicate();
    }

    /** How many there are, where it is known already: in Lucene, as soon as the best were looked for. */
    Optional<Counting> counting() {
        return matched == null ? Optional.empty() : matched.counting();
    }

    /** One for all searches, which reads what is found once. */
    private Matched matched() {
        if (matched == null) {
            matched = new Matched(scored(), withFacets, clock);
        }
        return matched;
    }

    /** Also for the benchmark, as below. */
    Query scored() {
        return LuceneSharing.of(LuceneMigrationUtils.toLuceneQuery(found));
    }

    Best.Steps steps() {
        Places places = matching.places();
        return new Best.Steps(
                queries(places.inARow()), queries(places.near()), queries(places.words()), query(places.speakers()));
    }

    private static List<Query> queries(List<SearchPredicate> predicates) {
        return predicates.stream().map(VeryMany::query).toList();
    }

    private static Query query(SearchPredicate predicate) {
        return LuceneSharing.ofBest(LuceneMigrationUtils.toLuceneQuery(predicate));
    }
}
