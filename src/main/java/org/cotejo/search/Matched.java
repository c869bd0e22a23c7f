package org.cotejo.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * A Lucene query for all that another one finds, without scores, when that is much: the lists of its words are read one
 * after the other into bits, which takes a few nanoseconds for each document, where going through all lists at once
 * takes ten times as long. Read once for all searches with the same object. Not for several threads.
 */
final class Matched extends Query {

    private final Query query;
    private final Runnable clock;
    private final Map<LeafReader, FixedBitSet> segments = new HashMap<>();
    private OptionalLong total = OptionalLong.empty();

    /** @param clock throws when no time is left: Hibernate Search looks at its own only once hits are collected */
    Matched(Query query, Runnable clock) {
        this.query = query;
        this.clock = clock;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return in(searcher);
    }

    DocumentBits in(IndexSearcher searcher) throws IOException {
        Query unscored = null;
        long found = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet bits = segments.get(segment.reader());
            if (bits == null) {
                clock.run();
                unscored = unscored == null ? searcher.rewrite(new ConstantScoreQuery(query)) : unscored;
                bits = living(new SegmentBits(searcher, segment).bits(unscored), segment);
                segments.put(segment.reader(), bits);
            }
            found += bits.cardinality();
        }
        total = OptionalLong.of(found);
        return new DocumentBits(segments);
    }

    /** Throws when no time is left. */
    void lookAtClock() {
        clock.run();
    }

    /** How many documents there are, as soon as they have been read for some search. */
    OptionalLong total() {
        return total;
    }

    private static FixedBitSet living(FixedBitSet found, LeafReaderContext segment) {
        Bits living = segment.reader().getLiveDocs();
        for (int i = found.nextSetBit(0);
                living != null && i != DocIdSetIterator.NO_MORE_DOCS;
                i = SegmentBits.next(found, i)) {
            if (!living.get(i)) {
                found.clear(i);
            }
        }
        return found;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "Matched(" + query.toString(field) + ")";
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
