package org.cotejo.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * What a search costs with Lucene alone: the Lucene queries of our search, on the files of the service, with the same
 * order, the same count and the stored fields of the ten best; and like it, this goes on to misspelt words.
 * What Hibernate Search makes of a query is made beforehand; nothing is highlighted, loaded from a database or written as JSON.
 *
 * <p>BareLucene INDEX QUERIES EMPTY answers lines of standard input, THREADS SECONDS FACETS (true or false), with the
 * milliseconds of the median, those of the 99th percentile, and how many searches there were. EMPTY is a folder to use.
 */
final class BareLucene {

    private static final int PAGE = 10;
    private static final int MOST_FACETS = 100;
    private static final int FEW = Searching.FEW;
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortedSetSortField(Fields.ORDER, false));
    private static final Query NO_WORDINGS = new TermQuery(new Term("__HSEARCH_type", "main"));

    /**
     * @param query what is found; scored, unless it is a look, which only says whether that is few, some or very many
     * @param best of very many, what is scored; null where all is
     */
    private record Step(Query query, boolean isLook, Best.Steps best) {}

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final StringDocValuesReaderState languages;

    private BareLucene(IndexReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.languages = new StringDocValuesReaderState(reader, Fields.LANGUAGES);
    }

    public static void main(String... arguments) throws Exception {
        List<String> texts = Files.readAllLines(Path.of(arguments[1]));
        try (IndexReader reader = DirectoryReader.open(FSDirectory.open(Path.of(arguments[0])));
                CloseableSearchMapping mapping = mapping(Path.of(arguments[2]));
                SearchSession session = mapping.createSession();
                BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            BareLucene lucene = new BareLucene(reader);
            List<List<Step>> searches = new ArrayList<>();
            for (String text : texts) {
                searches.add(lucene.steps(mapping, session, text));
            }
            System.out.println(
                    searches.stream().mapToInt(List::size).sum() + " Lucene queries of " + texts.size() + " searches");
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                String[] asked = line.split(" ");
                long[] times = lucene.run(
                        searches, Integer.parseInt(asked[0]), Integer.parseInt(asked[1]), asked[2].equals("true"));
                System.out.printf(
                        Locale.ROOT,
                        "%.3f %.3f %d%n",
                        times[times.length / 2] / 1e6,
                        times[times.length * 99 / 100] / 1e6,
                        times.length);
            }
        }
    }

    /** As {@link SearchIndex} has it, since the queries need it; the index itself is of no use here. */
    private static CloseableSearchMapping mapping(Path empty) {
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class))
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .properties(SearchSettings.inFolder(empty).properties())
                .build();
    }

    /** The queries that one search of ours comes to, one after the other. */
    private List<Step> steps(CloseableSearchMapping mapping, SearchSession session, String text) throws IOException {
        SearchQuery asked =
                new SearchQuery(text, Set.of(SearchKind.STATEMENT), null, null, PAGE, null, false, Duration.ofSeconds(5));
        Searching searching = new Searching(session, mapping.scope(Entry.class), asked, Searching.MANY);
        ParsedQuery parsed = ParsedQuery.parse(text);
        List<Step> steps = new ArrayList<>();
        Query wanted = query(searching, Reach.AS_SPELT);
        steps.add(new Step(wanted, true, null));
        int asSpelt = searcher.count(wanted);
        if (asSpelt > Searching.MANY) {
            steps.add(new Step(searching.many().scored(), false, searching.many().steps()));
            return steps;
        }
        if (parsed.mayBeMisspelt() && asSpelt < Searching.FEW) {
            wanted = query(searching, Reach.MISSPELT);
        }
        steps.add(new Step(wanted, false, null));
        if (searcher.count(wanted) == 0 && parsed.mayLackWords()) {
            steps.add(new Step(query(searching, Reach.MOST_WORDS), false, null));
        }
        return steps;
    }

    private static Query query(Searching searching, Reach reach) {
        return new BooleanQuery.Builder()
                .add(LuceneMigrationUtils.toLuceneQuery(searching.predicate(reach)), Occur.MUST)
                .add(NO_WORDINGS, Occur.FILTER)
                .build();
    }

    /** The times of all searches in nanoseconds, sorted. */
    private long[] run(List<List<Step>> searches, int threads, int seconds, boolean withFacets)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Future<long[]>> all = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread * searches.size() / threads;
            all.add(executor.submit(() -> run(searches, first, end, withFacets)));
        }
        long[] times = {};
        for (Future<long[]> one : all) {
            times = LongStream.concat(Arrays.stream(times), Arrays.stream(one.get()))
                    .toArray();
        }
        executor.shutdown();
        Arrays.sort(times);
        return times;
    }

    private long[] run(List<List<Step>> searches, int first, long end, boolean withFacets) throws IOException {
        LongStream.Builder times = LongStream.builder();
        for (int i = first; System.nanoTime() < end; i++) {
            long began = System.nanoTime();
            for (Step step : searches.get(i % searches.size())) {
                // Anew, or the automata of its misspelt words would be those of the time before.
                Query query = LuceneSharing.of(step.query);
                if (step.isLook) {
                    searcher.search(
                            query,
                            new TopFieldCollectorManager(Sort.INDEXORDER, FEW, null, Searching.MANY + 1, false));
                } else if (step.best == null) {
                    search(query, withFacets);
                } else {
                    searchMany(query, step.best, withFacets);
                }
            }
            times.add(System.nanoTime() - began);
        }
        return times.build().toArray();
    }

    private void search(Query query, boolean withFacets) throws IOException {
        TopFieldCollectorManager best = new TopFieldCollectorManager(BEST_FIRST, PAGE, null, Integer.MAX_VALUE, false);
        if (!withFacets) {
            read(searcher.search(query, best));
            return;
        }
        Object[] results = searcher.search(query, new MultiCollectorManager(best, new FacetsCollectorManager()));
        read((TopDocs) results[0]);
        count((FacetsCollector) results[1]);
    }

    private void searchMany(Query query, Best.Steps steps, boolean withFacets) throws IOException {
        Matched matched = new Matched(query, false, () -> {});
        read(searcher.search(
                new Best(query, matched, steps, PAGE),
                new TopFieldCollectorManager(BEST_FIRST, PAGE, null, Integer.MAX_VALUE, false)));
        if (withFacets) {
            count(searcher.search(matched.in(searcher), new FacetsCollectorManager()));
        }
    }

    private void count(FacetsCollector found) throws IOException {
        new LongValueFacetCounts(Fields.SPEAKER_ID, found).getTopChildren(MOST_FACETS, Fields.SPEAKER_ID);
        new LongValueFacetCounts(Fields.YEAR, found).getTopChildren(MOST_FACETS, Fields.YEAR);
        new StringValueFacetCounts(languages, found).getTopChildren(MOST_FACETS, Fields.LANGUAGES);
    }

    /** Reads what is stored of the best. */
    private void read(TopDocs best) throws IOException {
        for (ScoreDoc found : best.scoreDocs) {
            reader.storedFields().document(found.doc);
        }
    }
}
