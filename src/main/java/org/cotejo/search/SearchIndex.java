package org.cotejo.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;

/**
 * The index of all that can be found: written by documents, read by queries. Safe for use by several threads.
 *
 * <p>What is written is found by every search that begins afterwards, and survives a crash. Writing is idempotent: a
 * document replaces the one with its id.
 */
public final class SearchIndex implements AutoCloseable {

    /** The version of {@link EntryBinder} and {@link Analyzers}; an index of another one counts as nobody's. */
    static final String SCHEMA = "3";

    private static final String OF_SCHEMA = SCHEMA + " ";
    private static final int MOST_SUGGESTIONS = 10;
    private static final int CHUNK = 1_000;

    private final CloseableSearchMapping mapping;
    private final SearchScope<Entry> entries;

    private SearchIndex(CloseableSearchMapping mapping) {
        this.mapping = mapping;
        this.entries = mapping.scope(Entry.class);
    }

    /** Opens the index, and makes it where there is none. */
    public static SearchIndex open(SearchSettings settings) {
        return new SearchIndex(SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class))
                // Without it the start looks for Jandex, which Quarkus leaves out of these libraries.
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.schema_management.strategy", "create-or-update")
                .properties(settings.properties())
                .build());
    }

    /** Adds documents and replaces those that are there; a call costs a commit, so a thousand at a time is good. */
    public void write(Collection<? extends SearchDocument> documents) {
        plan(plan -> documents.forEach(document -> plan.addOrUpdate(Entry.of(document))));
    }

    /** Forgets documents; ids that are not there do not matter. */
    public void delete(Collection<DocumentId> ids) {
        plan(plan -> ids.forEach(id -> plan.purge(Entry.class, id.toString(), null)));
    }

    /**
     * Finds what a query asks for.
     *
     * @throws SearchTimeoutException when it takes longer than the query allows
     */
    public Hits search(SearchQuery query) {
        return search(query, Searching.MANY);
    }

    /** @param most of more hits than this, not all are scored */
    Hits search(SearchQuery query, int most) {
        try (SearchSession session = mapping.createSession()) {
            return new Searching(session, entries, query, most).hits();
        }
    }

    /**
     * How a reader may go on typing.
     *
     * @param kinds what to suggest, where STATEMENT stands for words that are often said; empty for all
     * @param limit how many at most; never more than ten
     */
    public List<Suggestion> suggest(String prefix, Set<SearchKind> kinds, int limit) {
        try (SearchSession session = mapping.createSession()) {
            return new Suggesting(session, entries, prefix).suggestions(kinds, Math.min(limit, MOST_SUGGESTIONS));
        }
    }

    /** The ids of all rows of a kind that have a document, in ascending order. */
    long[] ids(SearchKind kind) {
        LongStream.Builder ids = LongStream.builder();
        try (SearchSession session = mapping.createSession();
                SearchScroll<String> keys = session.search(entries)
                        .select(f -> f.id(String.class))
                        .where(f -> f.match().field(Fields.KIND).matching(kind.name()))
                        .scroll(CHUNK)) {
            for (var chunk = keys.next(); chunk.hasHits(); chunk = keys.next()) {
                chunk.hits().forEach(key -> ids.add(DocumentId.parse(key).id()));
            }
        }
        return ids.build().sorted().toArray();
    }

    /** Which data this is an index of; empty when it is new, purged, deleted, or of another version of the code. */
    public Optional<String> identity() {
        try (SearchSession session = mapping.createSession()) {
            return session
                    .search(entries)
                    .select(f -> f.field(Fields.IDENTITY, String.class))
                    .where(f -> f.id().matching(Entry.IDENTITY))
                    .fetchHits(1)
                    .stream()
                    .filter(identity -> identity.startsWith(OF_SCHEMA))
                    .map(identity -> identity.substring(OF_SCHEMA.length()))
                    .findFirst();
        } catch (SearchException e) {
            // Somebody has deleted it on the cluster; in a folder it would be made when it is opened.
            if (e.getMessage().contains("index_not_found_exception")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Says which data this is an index of: the last step of writing any of it. */
    public void identify(String identity) {
        plan(plan -> plan.addOrUpdate(Entry.ofIdentity(OF_SCHEMA + identity)));
    }

    /** Makes the index anew: empty, nobody's, and with the fields that this version of the code needs. */
    public void purge() {
        try (SearchSession session = mapping.createSession()) {
            session.schemaManager().dropAndCreate();
        }
    }

    private void plan(Consumer<SearchIndexingPlan> work) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build()) {
            work.accept(session.indexingPlan());
        }
    }

    @Override
    public void close() {
        mapping.close();
    }
}
