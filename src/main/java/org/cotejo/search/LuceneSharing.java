package org.cotejo.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
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
 * <p>Hibernate Search lists the documents that are no wordings anew for each nested part of each query, and reads the
 * list of those that are; Lucene makes the automaton of a misspelt word anew for each field. Together they were most of
 * a search.
 */
final class LuceneSharing {

    private static final String TYPE = "__HSEARCH_type";

    /** All documents that are no wordings; kept for each reader as long as it is open. */
    static final BitSetProducer PARENTS = new QueryBitSetProducer(new TermQuery(new Term(TYPE, "main")));

    private final Map<String, AttributeSource> automata = new HashMap<>();

    private final ScoreMode mode;

    private LuceneSharing(ScoreMode mode) {
        this.mode = mode;
    }

    static Query of(Query query) {
        // The only mode that Hibernate Search has.
        return new LuceneSharing(ScoreMode.Avg).shared(query);
    }

    /** The same, but the best wording alone counts, so that Lucene may skip the others. */
    static Query ofBest(Query query) {
        return new LuceneSharing(ScoreMode.Max).shared(query);
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
            return new ToParentBlockJoinQuery(shared(ofWordings(nested.getChildQuery())), PARENTS, mode);
        }
        return query instanceof FuzzyQuery fuzzy ? misspelt(fuzzy) : query;
    }

    /**
     * Without the conditions that only wordings be found: no other documents have their fields, and each condition is
     * a list of all wordings.
     */
    private static Query ofWordings(Query query) {
        if (!(query instanceof BooleanQuery all)) {
            return query;
        }
        List<BooleanClause> others =
                all.clauses().stream().filter(clause -> !isOfNesting(clause)).toList();
        if (others.size() == 1 && others.get(0).getOccur() == BooleanClause.Occur.MUST) {
            return others.get(0).getQuery();
        }
        if (others.stream().noneMatch(BooleanClause::isRequired)) {
            return query;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        others.forEach(builder::add);
        return builder.build();
    }

    private static boolean isOfNesting(BooleanClause clause) {
        return clause.getOccur() == BooleanClause.Occur.FILTER
                && clause.getQuery() instanceof TermQuery term
                && (term.getTerm().field().equals(TYPE)
                        || term.getTerm().field().equals("__HSEARCH_nested_document_path"));
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
