package org.cotejo.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * All documents that a Lucene query finds, when that is many: the lists of its words are read one after the other into
 * bits, which takes a few nanoseconds for each document, where going through all lists at once takes ten times as long.
 * Read once for all searches with the same object. Not for several threads.
 */
final class Matched {

    private final Query query;
    private final boolean withFacets;
    private final Runnable clock;
    private final Map<LeafReader, FixedBitSet> segments = new HashMap<>();
    private Counting counting;

    /**
     * @param withFacets whether to count those as well
     * @param clock throws when no time is left: Hibernate Search looks at its own only once hits are collected
     */
    Matched(Query query, boolean withFacets, Runnable clock) {
        this.query = query;
        this.withFacets = withFacets;
        this.clock = clock;
    }

    DocumentBits in(IndexSearcher searcher) throws IOException {
        Query unscored = null;
        long total = 0;
        FacetsOfBits facets = new FacetsOfBits();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet bits = segments.get(segment.reader());
            if (bits == null) {
                clock.run();
                unscored = unscored == null ? searcher.rewrite(new ConstantScoreQuery(query)) : unscored;
                bits = living(new SegmentBits(searcher, segment).bits(unscored), segment);
                segments.put(segment.reader(), bits);
            }
            total += bits.cardinality();
            if (withFacets) {
                facets.add(segment, bits);
            }
        }
        counting = new Counting(total, facets.facets());
        return new DocumentBits(segments);
    }

    /** Throws when no time is left. */
    void lookAtClock() {
        clock.run();
    }

    /** How many documents there are, and their facets, as soon as they have been read for some search. */
    Optional<Counting> counting() {
        return Optional.ofNullable(counting);
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
}
