package org.cotejo.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.AttributeSource;

/**
 * A query of Hibernate Search for Lucene, with what its parts have in common made once: it finds the same, with the
 * same scores, for about half the CPU.
 *
 * <p>Hibernate Search lists the documents that are no wordings anew for each nested part of each query, and Lucene
 * makes the automaton of a misspelt word anew for each field; together they were most of a search.
 */
final class LuceneSharing {

    /** All documents that are no wordings; kept for each reader as long as it is open. */
    private static final BitSetProducer PARENTS =
            new QueryBitSetProducer(new TermQuery(new Term("__HSEARCH_type", "main")));

    private final Map<String, AttributeSource> automata = new HashMap<>();

    private LuceneSharing() {}

    static Query of(Query query) {
        return new LuceneSharing().shared(query);
    }

    private Query shared(Query query) {
        if (query instanceof BooleanQuery all) {
            BooleanQuery.Builder builder =
                    new BooleanQuery.Builder().setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
            for (BooleanClause clause : all) {
                builder.add(shared(clause.getQuery()), clause.getOccur());
            }
            return builder.build();
        }
        if (query instanceof BoostQuery boosted) {
            return new BoostQuery(shared(boosted.getQuery()), boosted.getBoost());
        }
        if (query instanceof ConstantScoreQuery constant) {
            return new ConstantScoreQuery(shared(constant.getQuery()));
        }
        if (query instanceof ToParentBlockJoinQuery nested) {
            // The only mode that Hibernate Search has.
            return new ToParentBlockJoinQuery(shared(nested.getChildQuery()), PARENTS, ScoreMode.Avg);
        }
        return query instanceof FuzzyQuery fuzzy ? misspelt(fuzzy) : query;
    }

    private Query misspelt(FuzzyQuery fuzzy) {
        String word = fuzzy.getTerm().text() + " " + fuzzy.getMaxEdits() + " " + fuzzy.getPrefixLength();
        return new Misspelt(fuzzy, automata.computeIfAbsent(word, any -> new AttributeSource()));
    }

    /** A misspelt word in one field, whose automaton those in other fields use too, one after the other. */
    private static final class Misspelt extends FuzzyQuery {

        private final AttributeSource automata;

        private Misspelt(FuzzyQuery fuzzy, AttributeSource automata) {
            super(fuzzy.getTerm(), fuzzy.getMaxEdits(), fuzzy.getPrefixLength());
            this.automata = automata;
        }

        @Override
        protected TermsEnum getTermsEnum(Terms terms, AttributeSource ofThisField) throws IOException {
            return super.getTermsEnum(terms, automata);
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }
}
