package org.cotejo.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.language.LanguageTag;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a query finds, and how good it is.
 *
 * <p>Every wanted part must be found in some wording or name. Scores stand on steps so far apart that no sum of words
 * reaches the next one: all words in a row, all words near each other, all words as they are spelt, misspelt words;
 * where not all words need be there, each word that is there is a step. On a step, rare words in short texts win
 * (BM25), words as they are written before other forms of them, then the original before translations and preferred
 * wordings before deprecated ones.
 */
final class Matching {

    private static final float IN_A_ROW = 2_000;
    private static final float NEAR = 1_000;
    private static final float AS_SPELT = 500;

    private static final float EACH_WORD = 100;

    private static final float STEM = 0.6f;
    private static final float MISSPELT = 0.3f;
    private static final float NAME = 2f;
    private static final float SPEAKER = 1;
    private static final float EVENT = 0.1f;
    private static final float BEST_KIND_OR_RANK = 0.02f;
    private static final float DEPRECATED = 1;

    /** How many words may stand between, or how far words may have moved, to be near each other. */
    private static final int NEARNESS = 12;

    private final SearchPredicateFactory f;
    private final ParsedQuery query;
    private final List<LanguageTag> languages;
    private final Reach reach;
    private final List<String> analyzers;

    /**
     * @param languages of the wordings to look in; null for all
     * @param reach how far to go
     */
    Matching(SearchPredicateFactory f, ParsedQuery query, List<LanguageTag> languages, Reach reach) {
        this.f = f;
        this.query = query;
        this.languages = languages;
        this.reach = reach;
        this.analyzers = analyzers(languages);
    }

    /** A word is read by the stems of each language, but not of those that nobody asked for. */
    private static List<String> analyzers(List<LanguageTag> languages) {
        if (languages == null) {
            return Analyzers.STEMS;
        }
        Set<String> asked = languages.stream().map(LanguageTag::primary).collect(Collectors.toSet());
        return Analyzers.STEMS.stream().filter(asked::contains).toList();
    }

    SearchPredicate predicate() {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.must(words());
        query.excluded().forEach(clause -> all.mustNot(anywhere(clause, false)));
        if (reach != Reach.MOST_WORDS) {
            if (query.wanted().size() > 1) {
                all.should(inARow());
            }
            if (query.parts().size() > 1) {
                all.should(near());
            }
        }
        if (reach == Reach.MISSPELT) {
            BooleanPredicateClausesStep<?, ?> asSpelt = f.bool();
            query.parts().forEach(clause -> asSpelt.must(anywhere(clause, false)));
            all.should(asSpelt.constantScore().boost(AS_SPELT));
        }
        return all.should(preference()).toPredicate();
    }

    Places places() {
        return new Places(f, query, analyzers, this);
    }

    private boolean isWide() {
        return reach != Reach.AS_SPELT;
    }

    private PredicateFinalStep words() {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        if (reach != Reach.MOST_WORDS) {
            query.parts().forEach(clause -> all.must(anywhere(clause, isWide())));
            return all;
        }
        BooleanPredicateClausesStep<?, ?> most = f.bool();
        for (Clause clause : query.parts()) {
            if (clause.form() == Clause.Form.PHRASE) {
                all.must(anywhere(clause, false));
            } else if (FunctionWords.contains(clause)) {
                all.should(anywhere(clause, false));
            } else {
                most.should(anywhere(clause, true));
                all.should(
                        f.bool().must(anywhere(clause, false)).constantScore().boost(EACH_WORD));
            }
        }
        if (most.hasClause()) {
            all.must(most.minimumShouldMatchNumber(query.most()));
        }
        return all;
    }

    private PredicateFinalStep anywhere(Clause clause, boolean mayBeMisspelt) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        any.should(inWording(inText(clause, mayBeMisspelt)));
        inField(any, clause, Fields.NAMES, NAME, mayBeMisspelt);
        inField(any, clause, Fields.SPEAKER_NAMES, SPEAKER, mayBeMisspelt);
        inField(any, clause, Fields.EVENT_NAMES, EVENT, false);
        return any;
    }

    PredicateFinalStep inWording(PredicateFinalStep matching) {
        var wording = f.nested(Fields.WORDINGS).add(matching);
        if (languages != null) {
            wording.add(f.bool().filter(within(f, languages)));
        }
        return wording;
    }

    /** Keeps wordings in these languages. */
    static PredicateFinalStep within(SearchPredicateFactory f, List<LanguageTag> languages) {
        return f.terms()
                .field(Fields.ofWording(Fields.WITHIN))
                .matchingAny(languages.stream().map(LanguageTag::toString).toList());
    }

    private PredicateFinalStep inText(Clause clause, boolean mayBeMisspelt) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        inField(any, clause, text(Analyzers.WORDS), 1, mayBeMisspelt);
        if (clause.form() == Clause.Form.WORD) {
            for (String analyzer : analyzers) {
                any.should(
                        f.phrase().field(text(analyzer)).matching(clause.text()).boost(STEM));
            }
        }
        return any;
    }

    void inField(
            BooleanPredicateClausesStep<?, ?> any, Clause clause, String field, float boost, boolean mayBeMisspelt) {
        if (clause.form() == Clause.Form.PREFIX) {
            any.should(f.prefix().field(field).matching(clause.terms().get(0)).boost(boost));
            return;
        }
        any.should(f.phrase().field(field).matching(clause.text()).boost(boost));
        if (mayBeMisspelt && query.edits(clause) > 0) {
            any.should(f.match()
                    .field(field)
                    .matching(clause.text())
                    .fuzzy(query.edits(clause), 1)
                    .boost(boost * MISSPELT));
        }
    }

    private PredicateFinalStep inARow() {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        places().inARow().forEach(any::should);
        return any.constantScore().boost(IN_A_ROW);
    }

    /** The closer the better. */
    PredicateFinalStep near() {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        near(any, Analyzers.WORDS);
        analyzers.forEach(analyzer -> near(any, analyzer));
        return inWording(f.bool().must(any).should(f.matchAll().boost(NEAR)));
    }

    private void near(BooleanPredicateClausesStep<?, ?> any, String analyzer) {
        any.should(f.phrase().field(text(analyzer)).matching(query.eachOnce()).slop(NEARNESS));
    }

    /** Decides between equals; a deprecated wording counts as a little less than equal. */
    private PredicateFinalStep preference() {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        query.parts().forEach(clause -> any.should(inText(clause, isWide())));
        return inWording(f.bool()
                .must(any.constantScore().boost(0))
                .should(is(Fields.WORDING_KIND, "ORIGINAL").boost(BEST_KIND_OR_RANK))
                .should(is(Fields.RANK, "PREFERRED").boost(DEPRECATED + BEST_KIND_OR_RANK))
                .should(is(Fields.RANK, "NORMAL").boost(DEPRECATED)));
    }

    private MatchPredicateOptionsStep<?> is(String field, String value) {
        return f.match().field(Fields.ofWording(field)).matching(value).constantScore();
    }

    static String text(String analyzer) {
        return Fields.ofWording(Fields.text(analyzer));
    }
}
