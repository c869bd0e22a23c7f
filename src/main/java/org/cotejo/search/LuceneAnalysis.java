package org.cotejo.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Gives {@link Analyzers} to Lucene. Public, with a constructor for Hibernate Search, which makes it by its name. */
public final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analyzers.WORDS).instance(Analyzers.named(Analyzers.WORDS));
        Analyzers.STEMS.forEach(name -> context.analyzer(name).instance(Analyzers.named(name)));
    }
}
