package org.cotejo.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.analysis.model.dsl.ElasticsearchAnalysisOptionalComponentsStep;

/**
 * {@link Analyzers} in the words of OpenSearch and Elasticsearch. Public for the reason that {@link LuceneAnalysis} is.
 *
 * <p>One difference: OpenSearch 2.19 has no stemmer for Spanish plurals, so its light stemmer reads Spanish there,
 * which keeps {@code gobernar} and {@code gobernó} apart.
 */
public final class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String APOSTROPHES = "apostrophes";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        replacement(context, APOSTROPHES, Analyzers.APOSTROPHES, "'");
        replacement(context, "fr_articles", Analyzers.FRENCH_ARTICLES, "");
        replacement(context, "it_articles", Analyzers.ITALIAN_ARTICLES, "");
        stemmer(context, "es_stems", "light_spanish");
        stemmer(context, "en_possessives", "possessive_english");
        stemmer(context, "en_stems", "porter");
        stemmer(context, "pt_stems", "portuguese_rslp");
        snowball(context, "fr_stems", "French");
        snowball(context, "it_stems", "Italian");

        filters(context, Analyzers.WORDS, "lowercase", "asciifolding").charFilters(APOSTROPHES);
        filters(context, "es", "lowercase", "es_stems", "asciifolding").charFilters(APOSTROPHES);
        filters(context, "en", "lowercase", "en_possessives", "asciifolding", "en_stems")
                .charFilters(APOSTROPHES);
        filters(context, "pt", "lowercase", "pt_stems", "asciifolding").charFilters(APOSTROPHES);
        filters(context, "fr", "lowercase", "fr_stems", "asciifolding").charFilters(APOSTROPHES, "fr_articles");
        filters(context, "it", "lowercase", "it_stems", "asciifolding").charFilters(APOSTROPHES, "it_articles");
    }

    private static void replacement(
            ElasticsearchAnalysisConfigurationContext context, String name, String pattern, String replacement) {
        context.charFilter(name)
                .type("pattern_replace")
                .param("pattern", pattern)
                .param("replacement", replacement);
    }

    private static void stemmer(ElasticsearchAnalysisConfigurationContext context, String name, String language) {
        context.tokenFilter(name).type("stemmer").param("language", language);
    }

    private static void snowball(ElasticsearchAnalysisConfigurationContext context, String name, String language) {
        context.tokenFilter(name).type("snowball").param("language", language);
    }

    private static ElasticsearchAnalysisOptionalComponentsStep filters(
            ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        return context.analyzer(name).custom().tokenizer("standard").tokenFilters(filters);
    }
}
