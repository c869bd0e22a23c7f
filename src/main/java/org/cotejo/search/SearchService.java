package org.cotejo.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.actor.Actor;
import org.cotejo.actor.ActorService;
import org.cotejo.event.EventService;
import org.cotejo.graphql.AnswerExtensions;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.Node;
import org.cotejo.graphql.NodeSource;
import org.cotejo.graphql.PageInfo;
import org.cotejo.graphql.SearchResult;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.StatementFilter;
import org.cotejo.statement.StatementService;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingService;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;

/** Asks the index, and reads what it found from the database. */
@ApplicationScoped
public class SearchService {

    private static final int USUAL = 20;

    /** Only a query made to be slow takes as long. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Indexer indexer;
    private final AnswerExtensions extensions;
    private final WordingService wordings;
    private final ActorService actors;
    private final Map<SearchKind, NodeSource> sources;

    SearchService(
            Indexer indexer,
            StatementService statements,
            EventService events,
            ActorService actors,
            WordingService wordings,
            AnswerExtensions extensions) {
        this.indexer = indexer;
        this.extensions = extensions;
        this.wordings = wordings;
        this.actors = actors;
        this.sources = Map.of(SearchKind.STATEMENT, statements, SearchKind.EVENT, events, SearchKind.ACTOR, actors);
    }

    SearchConnection search(
            String text,
            Set<SearchKind> kinds,
            List<LanguageTag> languages,
            StatementFilter filter,
            Integer first,
            String after,
            boolean withFacets) {
        Position position = after == null ? null : BadInput.at("after", () -> SearchCursor.parse(after));
        SearchQuery query = new SearchQuery(
                text, kinds, languages, filter, first == null ? USUAL : first, position, withFacets, LONGEST);
        Hits hits;
        try {
            hits = asked(index -> index.search(query), Hits.NONE);
        } catch (SearchTimeoutException e) {
            throw new BadInput(
                            "takes longer than " + LONGEST.toSeconds() + " s; say more exactly what you look for", text)
                    .within("query");
        }
        return connection(hits, position != null);
    }

    /** Asks the index; where there is none, or it does not answer, the answer is this one, and says so. */
    private <T> T asked(Function<SearchIndex, T> ask, T otherwise) {
        Optional<SearchIndex> index = indexer.index();
        Completeness completeness = indexer.completeness();
        T answer = otherwise;
        if (index.isPresent()) {
            try {
                answer = ask.apply(index.get());
            } catch (SearchTimeoutException e) {
                throw e;
            } catch (SearchException e) {
                indexer.complain(e);
                completeness = Completeness.UNAVAILABLE;
            }
        }
        if (!completeness.equals(Completeness.COMPLETE)) {
            extensions.put("search", completeness.extension());
        }
        return answer;
    }

    private SearchConnection connection(Hits hits, boolean hasPrevious) {
        Map<DocumentId, SearchResult> found =
                load(hits.hits().stream().map(Hit::documentId).toList());
        Map<Long, ? extends Node> matched = wordings.findAll(hits.hits().stream()
                .map(Hit::wordingId)
                .filter(Objects::nonNull)
                .toList());
        List<SearchEdge> edges = new ArrayList<>();
        for (Hit hit : hits.hits()) {
            SearchResult node = found.get(hit.documentId());
            // It may have gone since it was indexed.
            if (node != null) {
                Wording wording = hit.wordingId() == null ? null : (Wording) matched.get(hit.wordingId());
                edges.add(new SearchEdge(SearchCursor.of(hit.position()), node, hit.score(), wording, hit.highlight()));
            }
        }
        PageInfo info = new PageInfo(
                hits.hasNext(),
                hasPrevious,
                edges.isEmpty() ? null : edges.get(0).cursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
        return new SearchConnection(edges, info, Math.toIntExact(hits.total()), facets(hits.facets()));
    }

    /** The rows that exist, by one SQL statement a kind. */
    private Map<DocumentId, SearchResult> load(List<DocumentId> ids) {
        Map<SearchKind, List<Long>> byKind = ids.stream()
                .collect(Collectors.groupingBy(
                        DocumentId::kind,
                        () -> new EnumMap<>(SearchKind.class),
                        Collectors.mapping(DocumentId::id, Collectors.toList())));
        Map<DocumentId, SearchResult> found = new HashMap<>();
        byKind.forEach((kind, rows) -> sources.get(kind)
                .findAll(rows)
                .forEach((row, node) -> found.put(new DocumentId(kind, row), (SearchResult) node)));
        return found;
    }

    private SearchFacets facets(Facets facets) {
        Map<Long, Actor> speakers = actors.findAll(
                facets.speakers().stream().map(Facets.Facet::value).toList());
        return new SearchFacets(
                facets.speakers().stream()
                        .filter(facet -> speakers.containsKey(facet.value()))
                        .map(facet -> new SearchFacets.ActorFacet(speakers.get(facet.value()), count(facet)))
                        .toList(),
                counted(
                        facets.languages(),
                        facet -> new SearchFacets.LanguageFacet(new Language(facet.value()), count(facet))),
                counted(facets.years(), facet -> new SearchFacets.YearFacet(facet.value(), count(facet))));
    }

    private static <T, F> List<F> counted(List<Facets.Facet<T>> facets, Function<Facets.Facet<T>, F> make) {
        return facets.stream().map(make).toList();
    }

    private static int count(Facets.Facet<?> facet) {
        return Math.toIntExact(facet.count());
    }

    List<NamedSuggestion> suggest(String prefix, Set<SearchKind> kinds, int first) {
        List<Suggestion> suggestions = asked(index -> index.suggest(prefix, kinds, first), List.of());
        Map<DocumentId, SearchResult> named = load(suggestions.stream()
                .map(Suggestion::documentId)
                .filter(Objects::nonNull)
                .toList());
        return suggestions.stream()
                .map(suggestion -> new NamedSuggestion(
                        suggestion.text(),
                        suggestion.documentId() == null
                                ? SearchKind.STATEMENT
                                : suggestion.documentId().kind(),
                        suggestion.documentId() == null ? null : (Node) named.get(suggestion.documentId())))
                .toList();
    }
}
