package org.cotejo.search;

import java.util.Collection;
import java.util.List;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.DateRange;
import org.cotejo.graphql.NodeId;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.StatementFilter;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** A {@link StatementFilter} on the index: keeps what it keeps in the database. */
final class StatementCriteria {

    private final SearchPredicateFactory f;
    private final StatementFilter filter;

    StatementCriteria(SearchPredicateFactory f, StatementFilter filter) {
        this.f = f;
        this.filter = filter;
    }

    /** Adds the conditions; a filter without any keeps all statements. */
    void addTo(BooleanPredicateClausesStep<?, ?> all) {
        in(all, Fields.EVENT_ID, NodeId.rowIds(filter.eventIds(), "Event", "filter.eventIds"));
        in(all, Fields.SPEAKER_ID, NodeId.rowIds(filter.speakerIds(), "Actor", "filter.speakerIds"));
        in(all, Fields.MENTION_IDS, NodeId.rowIds(filter.mentionIds(), "Actor", "filter.mentionIds"));
        in(
                all,
                Fields.STATEMENT_KIND,
                filter.kinds() == null
                        ? null
                        : filter.kinds().stream().map(Enum::name).toList());
        in(all, Fields.ORIGINAL_LANGUAGE, tags(filter.originalLanguages()));
        in(all, Fields.AVAILABLE_IN, tags(filter.availableIn()));
        if (filter.missingIn() != null && !filter.missingIn().isEmpty()) {
            all.mustNot(f.terms().field(Fields.AVAILABLE_IN).matchingAny(tags(filter.missingIn())));
        }
        in(all, Fields.ONLY_BY_MACHINE_IN, tags(filter.onlyByMachineIn()));
        if (filter.hasOriginal() != null) {
            all.filter(f.match().field(Fields.HAS_ORIGINAL).matching(filter.hasOriginal()));
        }
        if (filter.saidOn() != null) {
            saidOn(all, BadInput.at("filter.saidOn", filter.saidOn()::requireOrder));
        }
    }

    /** Days are written so that their order is that of their letters. */
    private void saidOn(BooleanPredicateClausesStep<?, ?> all, DateRange range) {
        if (range.from() != null) {
            all.filter(f.range()
                    .field(Fields.SAID_UNTIL)
                    .atLeast(range.from().firstDay().toString()));
        }
        if (range.until() != null) {
            all.filter(f.range()
                    .field(Fields.SAID_FROM)
                    .atMost(range.until().lastDay().toString()));
        }
    }

    private void in(BooleanPredicateClausesStep<?, ?> all, String field, Collection<?> values) {
        if (values != null) {
            all.filter(values.isEmpty() ? none() : f.terms().field(field).matchingAny(values));
        }
    }

    private PredicateFinalStep none() {
        return f.matchNone();
    }

    private static List<String> tags(List<LanguageTag> languages) {
        return languages == null
                ? null
                : languages.stream().map(LanguageTag::toString).toList();
    }
}
