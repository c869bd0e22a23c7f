package org.cotejo.search;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a search is restricted to beside its words; nothing of it changes how good a hit is. */
record Restrictions(SearchPredicateFactory f, SearchQuery asked) {

    void addTo(BooleanPredicateClausesStep<?, ?> all) {
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
    }
}
