package org.cotejo.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.FixedBitSet;

/**
 * A Lucene query for the best of very many documents: only candidates are scored in full.
 *
 * <p>Candidates are chosen step by step, the highest first. Where a step has less than {@link #MOST} documents, all of
 * them are candidates, so none is lost to one of a lower step. Of more, those are chosen whose words alone score best,
 * for which Lucene skips most of its lists. Beyond the last candidate come all other documents, scored in full as well:
 * one list, of which the beginning is cheap.
 */
final class Best extends Query {

    /**
     * Where candidates are found. Together they need not find all.
     *
     * @param inARow those of the highest step
     * @param near those of the next; scoring is what is slow there, so the first in the index are chosen
     * @param words those of the lowest
     * @param speakers finds words in names of speakers; of texts, the best of theirs are chosen as well, since both
     *     together may be better than the best text
     */
    record Steps(List<Query> inARow, List<Query> near, List<Query> words, Query speakers) {}

    /**
     * How many of one query are chosen. In an index of a million statements, the first pages of 391 queries are those
     * of scoring all; with 300, four of them are not, and with 1,000 Lucene can skip less.
     */
    static final int MOST = 500;

    /** So small that the best score becomes less than the least, and a power of two, which changes nothing else. */
    private static final float BEYOND = 0x1p-40f;

    private final Query scored;
    private final Matched matched;
    private final Steps steps;
    private final int wanted;

    /**
     * @param scored finds and scores all
     * @param matched finds the same
     * @param wanted how many of the list are looked at, from its beginning
     */
    Best(Query scored, Matched matched, Steps steps, int wanted) {
        this.scored = scored;
        this.matched = matched;
        this.steps = steps;
        this.wanted = wanted;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Choice choice = new Choice(searcher, matched.in(searcher));
        boolean isWhole = choice.addBest(steps.inARow);
        if (choice.size >= (isWhole ? wanted : MOST)) {
            return among(choice);
        }
        isWhole = choice.addAny(steps.near);
        // What is whole is the beginning of the list, whatever the lowest step would add.
        if (isWhole && choice.size >= wanted) {
            return among(choice);
        }
        boolean unused = choice.addBest(steps.words);
        return choice.size >= MOST ? among(choice) : scored;
    }

    private Query among(Choice choice) {
        DocumentBits candidates = new DocumentBits(choice.chosen);
        Query first = both(scored, Occur.FILTER, candidates);
        if (wanted <= choice.size) {
            return first;
        }
        return new BooleanQuery.Builder()
                .add(first, Occur.SHOULD)
                .add(new BoostQuery(both(scored, Occur.MUST_NOT, candidates), BEYOND), Occur.SHOULD)
                .build();
    }

    private static Query both(Query scored, Occur occur, Query other) {
        return new BooleanQuery.Builder()
                .add(scored, Occur.MUST)
                .add(other, occur)
                .build();
    }

    /** The candidates, as they become more. */
    private final class Choice {

        private final IndexSearcher searcher;
        private final List<LeafReaderContext> segments;
        private final DocumentBits all;
        private final Map<LeafReader, FixedBitSet> chosen = new HashMap<>();
        private int size;

        private Choice(IndexSearcher searcher, DocumentBits all) {
            this.searcher = searcher;
            this.segments = searcher.getIndexReader().leaves();
            this.all = all;
        }

        /** Whether all that the queries find is chosen. */
        boolean addBest(List<Query> queries) throws IOException {
            boolean isWhole = true;
            for (Query query : queries) {
                matched.lookAtClock();
                Query wanted = both(query, Occur.FILTER, all);
                isWhole &= add(best(wanted));
                if (query instanceof ToParentBlockJoinQuery) {
                    add(best(both(wanted, Occur.FILTER, steps.speakers)));
                }
            }
            return isWhole;
        }

        /** Whether all that the queries find is chosen. */
        boolean addAny(List<Query> queries) throws IOException {
            boolean isWhole = true;
            for (Query query : queries) {
                matched.lookAtClock();
                isWhole &= add(searcher.search(
                        both(query, Occur.FILTER, all),
                        new TopFieldCollectorManager(Sort.INDEXORDER, MOST, null, MOST, false)));
            }
            return isWhole;
        }

        private TopDocs best(Query query) throws IOException {
            return searcher.search(query, new TopScoreDocCollectorManager(MOST, MOST));
        }

        private boolean add(TopDocs found) {
            for (ScoreDoc document : found.scoreDocs) {
                LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document.doc, segments));
                FixedBitSet bits = chosen.computeIfAbsent(segment.reader(), reader -> new FixedBitSet(reader.maxDoc()));
                if (!bits.getAndSet(document.doc - segment.docBase)) {
                    size++;
                }
            }
            return found.scoreDocs.length < MOST;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        scored.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "Best(" + scored.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
