package org.cotejo.search;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * The facets of documents that Lucene has found already, counted segment by segment: those that {@link Counting} has a
 * search count, for a quarter of the CPU. Where most documents of a segment are found, the others are counted instead,
 * and taken from the facets of all.
 */
final class FacetsOfBits {

    /**
     * The facets of all documents of a segment, also of those that are gone: no search finds them, so they are always
     * among the others. A segment's documents never change, so they are counted once, and kept as long as it is open.
     */
    private static final Map<IndexReader.CacheKey, FacetCounts> ALL = Collections.synchronizedMap(new WeakHashMap<>());

    private final FacetCounts counts = new FacetCounts();

    /** @param found no wordings among them */
    void add(LeafReaderContext segment, FixedBitSet found) throws IOException {
        LeafReader reader = segment.reader();
        // Lucene has other bits where hardly any document is not a wording.
        if (reader.getCoreCacheHelper() != null
                && LuceneSharing.PARENTS.getBitSet(segment) instanceof FixedBitSet documents) {
            FixedBitSet others = documents.clone();
            others.andNot(found);
            if (others.cardinality() < found.cardinality()) {
                counts.add(all(reader, documents));
                counts.remove(reader, others);
                return;
            }
        }
        counts.add(reader, found);
    }

    private static FacetCounts all(LeafReader segment, FixedBitSet documents) throws IOException {
        IndexReader.CacheKey key = segment.getCoreCacheHelper().getKey();
        FacetCounts all = ALL.get(key);
        if (all == null) {
            all = new FacetCounts();
            all.add(segment, documents);
            ALL.put(key, all);
        }
        return all;
    }

    Facets facets() {
        return counts.facets();
    }
}
