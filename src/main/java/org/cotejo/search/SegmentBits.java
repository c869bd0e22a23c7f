package org.cotejo.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of one segment that a Lucene query finds, without scores: lists are read into bits one after the other,
 * the rarest of a conjunction first.
 */
record SegmentBits(IndexSearcher searcher, LeafReaderContext segment) {

    /** How many times faster a list is read than asked for single documents. */
    private static final int READ_FASTER = 16;

    FixedBitSet bits(Query query) throws IOException {
        if (query instanceof ConstantScoreQuery constant) {
            return bits(constant.getQuery());
        }
        if (query instanceof BoostQuery boosted) {
            return bits(boosted.getQuery());
        }
        if (query instanceof ToParentBlockJoinQuery nested) {
            return parents(bits(nested.getChildQuery()));
        }
        if (query instanceof BooleanQuery all && all.getMinimumNumberShouldMatch() <= 1) {
            return ofAll(all);
        }
        FixedBitSet found = none();
        read(query, found);
        return found;
    }

    private void read(Query query, FixedBitSet into) throws IOException {
        ScorerSupplier list = list(query);
        if (list != null) {
            into.or(list.get(Long.MAX_VALUE).iterator());
        }
    }

    /** Without bits of their own for single words, which most parts are. */
    private void addTo(FixedBitSet any, Query query) throws IOException {
        if (query instanceof BoostQuery boosted) {
            addTo(any, boosted.getQuery());
        } else if (query instanceof TermQuery) {
            read(query, any);
        } else {
            any.or(bits(query));
        }
    }

    /** Null where the segment has none. */
    private ScorerSupplier list(Query query) throws IOException {
        return searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).scorerSupplier(segment);
    }

    private FixedBitSet none() {
        return new FixedBitSet(segment.reader().maxDoc());
    }

    private FixedBitSet ofAll(BooleanQuery query) throws IOException {
        FixedBitSet all = required(query);
        if (all == null || query.getMinimumNumberShouldMatch() == 1) {
            FixedBitSet any = none();
            for (BooleanClause clause : query) {
                if (clause.getOccur() == BooleanClause.Occur.SHOULD) {
                    addTo(any, clause.getQuery());
                }
            }
            all = all == null ? any : and(all, any);
        }
        for (BooleanClause clause : query) {
            if (clause.isProhibited()) {
                all.andNot(bits(clause.getQuery()));
            }
        }
        return all;
    }

    /** Begins with the rarest; null where nothing is required. */
    private FixedBitSet required(BooleanQuery query) throws IOException {
        List<Required> clauses = new ArrayList<>();
        for (BooleanClause clause : query) {
            if (clause.isRequired()) {
                ScorerSupplier list = list(clause.getQuery());
                if (list == null) {
                    return none();
                }
                clauses.add(new Required(clause.getQuery(), list));
            }
        }
        clauses.sort(Comparator.comparingLong(clause -> clause.list.cost()));
        FixedBitSet all = null;
        for (Required clause : clauses) {
            if (all == null) {
                all = bits(clause.query);
            } else if (all.cardinality() < clause.list.cost() / READ_FASTER) {
                keep(all, clause.list.get(all.cardinality()).iterator());
            } else {
                all.and(bits(clause.query));
            }
        }
        return all;
    }

    private static void keep(FixedBitSet all, DocIdSetIterator list) throws IOException {
        for (int i = all.nextSetBit(0); i != DocIdSetIterator.NO_MORE_DOCS; i = next(all, i)) {
            if (list.docID() < i) {
                list.advance(i);
            }
            if (list.docID() > i) {
                all.clear(i);
            }
        }
    }

    private static FixedBitSet and(FixedBitSet all, FixedBitSet others) {
        all.and(others);
        return all;
    }

    private FixedBitSet parents(FixedBitSet wordings) throws IOException {
        FixedBitSet found = none();
        BitSet parents = LuceneSharing.PARENTS.getBitSet(segment);
        // A document comes after its wordings, so where there is a wording there is a parent.
        int wording = wordings.nextSetBit(0);
        while (wording != DocIdSetIterator.NO_MORE_DOCS) {
            int parent = parents.nextSetBit(wording);
            found.set(parent);
            wording = next(wordings, parent);
        }
        return found;
    }

    private record Required(Query query, ScorerSupplier list) {}

    /** The next bit, or {@link DocIdSetIterator#NO_MORE_DOCS}. */
    static int next(FixedBitSet bits, int after) {
        return after + 1 < bits.length() ? bits.nextSetBit(after + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
