package org.cotejo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * How a reader may go on typing: names that have the words typed, the last one perhaps unfinished, and what is often
 * said that begins so. Accents and capitals do not matter.
 */
final class Suggesting {

    private static final int MOST_WORDS = 8;
    private static final int MOST_NAMES = 30;
    private static final int MOST_TEXTS = 100;
    private static final int TIMEOUT = 1_000;

    private static final AggregationKey<Map<Long, Long>> SPEAKERS = AggregationKey.of("speakers");

    /** An actor or an event. */
    private record Named(DocumentId documentId, List<String> names) {}

    private final SearchSession session;
    private final SearchScope<Entry> scope;
    private final SearchPredicateFactory f;
    private final List<String> typed;

    Suggesting(SearchSession session, SearchScope<Entry> scope, String prefix) {
        this.session = session;
        this.scope = scope;
        this.f = scope.predicate();
        List<String> terms = Analyzers.terms(
                Analyzers.WORDS, prefix.substring(0, Math.min(prefix.length(), ParsedQuery.MOST_CHARACTERS)));
        this.typed = terms.subList(0, Math.min(terms.size(), MOST_WORDS));
    }

    List<Suggestion> suggestions(Set<SearchKind> kinds, int limit) {
        if (typed.isEmpty() || (last().length() < ParsedQuery.SHORTEST_PREFIX && typed.size() == 1)) {
            return List.of();
        }
        List<List<Suggestion>> columns = new ArrayList<>();
        for (SearchKind kind : List.of(SearchKind.ACTOR, SearchKind.EVENT)) {
            if (kinds.isEmpty() || kinds.contains(kind)) {
                columns.add(names(kind));
            }
        }
        if (kinds.isEmpty() || kinds.contains(SearchKind.STATEMENT)) {
            columns.add(phrases());
        }
        return inTurn(columns, limit);
    }

    /** The best of each kind, then the second of each, so that none hides the others. */
    private static List<Suggestion> inTurn(List<List<Suggestion>> columns, int limit) {
        List<Suggestion> all = new ArrayList<>();
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < longest; row++) {
            for (List<Suggestion> column : columns) {
                if (row < column.size() && all.size() < limit) {
                    all.add(column.get(row));
                }
            }
        }
        return all;
    }

    private List<Suggestion> names(SearchKind kind) {
        SearchProjection<Named> projection = scope.projection()
                .composite()
                .from(
                        scope.projection().id(String.class),
                        scope.projection().field(Fields.NAMES, String.class).list())
                .as((id, names) -> new Named(DocumentId.parse(id), names))
                .toProjection();
        List<Named> found = session.search(scope)
                .select(projection)
                .where(f.bool()
                        .filter(f.match().field(Fields.KIND).matching(kind.name()))
                        .must(begins(Fields.NAMES))
                        .toPredicate())
                .sort(sort -> sort.composite(all -> all.add(sort.score()).add(sort.field(Fields.ORDER))))
                .failAfter(TIMEOUT, TimeUnit.MILLISECONDS)
                .fetchHits(MOST_NAMES);
        Map<Long, Long> statements = kind == SearchKind.ACTOR ? statementsOf(found) : Map.of();
        return found.stream()
                .sorted(Comparator.comparing((Named one) -> !startsAsTyped(name(one)))
                        .thenComparing(
                                one -> -statements.getOrDefault(one.documentId().id(), 0L)))
                .map(one -> new Suggestion(name(one), one.documentId()))
                .toList();
    }

    /** How much each has said: who says more is meant more often. */
    private Map<Long, Long> statementsOf(List<Named> actors) {
        if (actors.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = actors.stream().map(actor -> actor.documentId().id()).toList();
        return session.search(scope)
                .where(f.terms().field(Fields.SPEAKER_ID).matchingAny(ids).toPredicate())
                .aggregation(
                        SPEAKERS,
                        scope.aggregation()
                                .terms()
                                .field(Fields.SPEAKER_ID, Long.class)
                                .toAggregation())
                .failAfter(TIMEOUT, TimeUnit.MILLISECONDS)
                .fetch(0)
                .aggregation(SPEAKERS);
    }

    /** The first name with all words typed. */
    private String name(Named found) {
        return found.names().stream()
                .filter(name -> hasTyped(Analyzers.terms(Analyzers.WORDS, name)))
                .findFirst()
                .orElse(found.names().get(0));
    }

    private boolean hasTyped(List<String> terms) {
        return terms.containsAll(typed.subList(0, typed.size() - 1))
                && terms.stream().anyMatch(term -> term.startsWith(last()));
    }

    private boolean startsAsTyped(String name) {
        return String.join(" ", Analyzers.terms(Analyzers.WORDS, name)).startsWith(String.join(" ", typed));
    }

    private List<Suggestion> phrases() {
        SearchProjection<List<String>> published =
                scope.projection().field(Fields.PUBLISHED, String.class).list().toProjection();
        String field = Fields.ofWording(Fields.text(Analyzers.WORDS));
        List<List<String>> found = session.search(scope)
                .select(published)
                .where(f.nested(Fields.WORDINGS).add(begins(field)).toPredicate())
                // The first that there are: to find the best of them, all would be looked at.
                .sort(sort -> sort.indexOrder())
                .totalHitCountThreshold(MOST_TEXTS)
                .failAfter(TIMEOUT, TimeUnit.MILLISECONDS)
                .fetchHits(MOST_TEXTS);
        Continuations continuations = new Continuations(typed);
        found.forEach(statement -> continuations.read(statement.stream()
                .map(WordingDocument::parse)
                .map(WordingDocument::text)
                .toList()));
        return continuations.frequent().stream()
                .map(text -> new Suggestion(text, null))
                .toList();
    }

    private PredicateFinalStep begins(String field) {
        BooleanPredicateClausesStep<?, ?> all =
                f.bool().must(f.prefix().field(field).matching(last()));
        if (typed.size() > 1) {
            all.must(f.phrase().field(field).matching(String.join(" ", typed.subList(0, typed.size() - 1))));
        }
        return all;
    }

    private String last() {
        return typed.get(typed.size() - 1);
    }
}
