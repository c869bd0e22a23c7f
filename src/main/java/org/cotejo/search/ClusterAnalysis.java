package org.cotejo.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.analysis.model.dsl.ElasticsearchAnalysisOptionalComponentsStep;

/**
 * {@link Analyzers} in the words of OpenSearch and Elasticsearch. Public for the reason that {@link LuceneAnalysis} is.
 *
 * <p>OpenSearch 2.19 has no stemmer for Spanish plurals, so patterns take them off by the rules of the one that Lucene
 * has. A few stems are other letters, such as those of {@code crisis}, but stand for the same words.
 */
public final class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String APOSTROPHES = "apostrophes";

    /** Accents go before plurals, which move them: decisión, decisiones. */
    private static final String[] SPANISH = {
        "lowercase",
        "es_a",
        "es_e",
        "es_i",
        "es_o",
        "es_u",
        "es_plurals_z",
        "es_plurals_y",
        "es_plurals",
        "es_stems",
        "asciifolding"
    };

    /**
     * What every word begins with but some that only look like plurals: those that would meet other words without their
     * s ("tenis" the forms of "tener"), or would no longer meet their own plural ("país", "países").
     */
    private static final String SINGULAR = "^(?!(?:estatus|gris|pais|paris|tenis|viveres)$)";

    /** What is before the es of a plural that is formed with it; of others only the s goes. */
    private static final String BEFORE_ES = "[aeiou][dlnrx]|y|(?<![gq])u|[lnrtu]i|s|^(?:club|album|sandwich|reloj)";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        charFilter(context, APOSTROPHES, Analyzers.APOSTROPHES, "'");
        charFilter(context, "fr_articles", Analyzers.FRENCH_ARTICLES, "");
        charFilter(context, "it_articles", Analyzers.ITALIAN_ARTICLES, "");
        defineSpanish(context);
        stemmer(context, "en_possessives", "possessive_english");
        stemmer(context, "en_stems", "porter");
        stemmer(context, "pt_stems", "portuguese_rslp");
        snowball(context, "fr_stems", "French");
        snowball(context, "it_stems", "Italian");

        filters(context, Analyzers.WORDS, "lowercase", "asciifolding").charFilters(APOSTROPHES);
        filters(context, "es", SPANISH).charFilters(APOSTROPHES);
        filters(context, "en", "lowercase", "en_possessives", "asciifolding", "en_stems")
                .charFilters(APOSTROPHES);
        filters(context, "pt", "lowercase", "pt_stems", "asciifolding").charFilters(APOSTROPHES);
        filters(context, "fr", "lowercase", "fr_stems", "asciifolding").charFilters(APOSTROPHES, "fr_articles");
        filters(context, "it", "lowercase", "it_stems", "asciifolding").charFilters(APOSTROPHES, "it_articles");
    }

    private static void defineSpanish(ElasticsearchAnalysisConfigurationContext context) {
        tokenFilter(context, "es_a", "[àáâä]", "a");
        tokenFilter(context, "es_e", "[èéêë]", "e");
        tokenFilter(context, "es_i", "[ìíîï]", "i");
        tokenFilter(context, "es_o", "[òóôö]", "o");
        tokenFilter(context, "es_u", "[ùúûü]", "u");
        // Plurals such as voces, such as jerséis, and all others.
        tokenFilter(context, "es_plurals_z", SINGULAR + "(.+)ces$", "$1z");
        tokenFilter(context, "es_plurals_y", SINGULAR + "(.+[aeioud])(?<![gq]u)is$", "$1y");
        tokenFilter(context, "es_plurals", SINGULAR + "(..+?)(?:(?<=" + BEFORE_ES + ")es|(?<=...)s)$", "$1");
        snowball(context, "es_stems", "Spanish");
    }

    private static void charFilter(
            ElasticsearchAnalysisConfigurationContext context, String name, String pattern, String replacement) {
        context.charFilter(name)
                .type("pattern_replace")
                .param("pattern", pattern)
                .param("replacement", replacement);
    }

    private static void tokenFilter(
            ElasticsearchAnalysisConfigurationContext context, String name, String pattern, String replacement) {
        context.tokenFilter(name)
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
