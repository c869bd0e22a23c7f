package org.cotejo.search;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** The places where the words of a query can be, each as a query of its own: where {@link Best} finds candidates. */
final class Places {

    private final SearchPredicateFactory f;
    private final ParsedQuery query;
    private final List<String> analyzers;
    private final Matching matching;

    Places(SearchPredicateFactory f, ParsedQuery query, List<String> analyzers, Matching matching) {
        this.f = f;
        this.query = query;
        this.analyzers = analyzers;
        this.matching = matching;
    }

    /** What finds all words in a row, place by place. */
    List<SearchPredicate> inARow() {
        if (query.wanted().size() == 1) {
            return List.of();
        }
        String words = query.inARow();
        return List.of(
                matching.inWording(
                                f.phrase().field(Matching.text(Analyzers.WORDS)).matching(words))
                        .toPredicate(),
                f.phrase()
                        .fields(Fields.NAMES, Fields.SPEAKER_NAMES)
                        .matching(words)
                        .toPredicate());
    }

    /** What finds words near each other. */
    List<SearchPredicate> near() {
        return query.parts().size() == 1 ? List.of() : List.of(matching.near().toPredicate());
    }

    /**
     * What finds most that is good of what has the words at all, place by place: as they are written, in other forms,
     * in names. Each by one list a word, of which Lucene skips more than of several at once.
     */
    List<SearchPredicate> words() {
        List<SearchPredicate> some = new ArrayList<>();
        some.add(together(Analyzers.WORDS));
        analyzers.forEach(analyzer -> some.add(together(analyzer)));
        some.add(any(Fields.NAMES));
        some.add(speakers());
        return some;
    }

    /** What finds some words in the names of speakers. */
    SearchPredicate speakers() {
        return any(Fields.SPEAKER_NAMES);
    }

    private SearchPredicate any(String field) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        query.parts().forEach(clause -> matching.inField(any, clause, field, 1, false));
        return any.toPredicate();
    }

    /** All parts in one wording, its words as one analyzer reads them. */
    private SearchPredicate together(String analyzer) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        for (Clause clause : query.parts()) {
            if (clause.form() == Clause.Form.WORD) {
                all.must(f.phrase().field(Matching.text(analyzer)).matching(clause.text()));
            } else {
                BooleanPredicateClausesStep<?, ?> part = f.bool();
                matching.inField(part, clause, Matching.text(Analyzers.WORDS), 1, false);
                all.must(part);
            }
        }
        return matching.inWording(all).toPredicate();
    }
}
