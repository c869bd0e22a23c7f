package org.cotejo.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * A Lucene query for all that another one finds, without scores, when that is much: the lists of its words are read one
 * after the other into bits, which takes a few nanoseconds for each document, where going through all lists at once
 * takes ten times as long. Read once for all searches with the same object. Not for several threads.
 */
final class Matched extends Query {

    /** How many times faster a list is read than asked for single documents. */
    private static final int READ_FASTER = 16;

    private final Query query;
    private final Map<LeafReader, FixedBitSet> segments = new HashMap<>();
    private OptionalLong total = OptionalLong.empty();

    Matched(Query query) {
        this.query = query;
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
                unscored = unscored == null ? searcher.rewrite(new ConstantScoreQuery(query)) : unscored;
                bits = living(new Reading(searcher, segment).bits(unscored), segment);
                segments.put(segment.reader(), bits);
            }
            found += bits.cardinality();
        }
        total = OptionalLong.of(found);
        return new DocumentBits(segments);
    }

    /** How many documents there are, as soon as they have been read for some search. */
    OptionalLong total() {
        return total;
    }

    private static FixedBitSet living(FixedBitSet found, LeafReaderContext segment) {
        Bits living = segment.reader().getLiveDocs();
        for (int i = found.nextSetBit(0); living != null && i != DocIdSetIterator.NO_MORE_DOCS; i = next(found, i)) {
            if (!living.get(i)) {
                found.clear(i);
            }
        }
        return found;
    }

    private static int next(FixedBitSet bits, int after) {
        return after + 1 < bits.length() ? bits.nextSetBit(after + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** One segment. */
    private record Reading(IndexSearcher searcher, LeafReaderContext segment) {

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
            ScorerSupplier list = list(query);
            if (list != null) {
                found.or(list.get(Long.MAX_VALUE).iterator());
            }
            return found;
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
                        any.or(bits(clause.getQuery()));
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
