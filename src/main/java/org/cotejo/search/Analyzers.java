package org.cotejo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.en.PorterStemFilterFactory;
import org.apache.lucene.analysis.es.SpanishPluralStemFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilterFactory;
import org.apache.lucene.analysis.pt.PortugueseStemFilterFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How texts become words. Every text is read as it is written, without accents and capitals ({@link #WORDS}); those in
 * a language of {@link #STEMS} once more by the stems of that language.
 *
 * <p>No stop words: "primero los pobres" would find "primero reforma pobres". The Spanish plural comes off first, since
 * Snowball alone keeps {@code gobierno} and {@code gobiernos} apart; accents go last, since Snowball needs them.
 */
final class Analyzers {

    static final String WORDS = "words";

    static final List<String> STEMS = List.of("es", "en", "pt", "fr", "it");

    /** Apostrophes that are typed and printed: all count as the straight one. */
    static final String APOSTROPHES = "[\u2018\u2019\u201B\u02BC\uFF07`\u00B4]";

    /** What is written with an apostrophe before a word; it is taken off. */
    static final String FRENCH_ARTICLES = "(?i)\\b(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)'(?=\\p{L})";

    static final String ITALIAN_ARTICLES =
            "(?i)\\b(?:l|un|d|c|m|t|s|v|all|dall|dell|nell|sull|coll|quest|quell)'(?=\\p{L})";

    private static final Map<String, Analyzer> ALL = all();

    private Analyzers() {}

    /** @param name {@link #WORDS} or one of {@link #STEMS} */
    static Analyzer named(String name) {
        return ALL.get(name);
    }

    private static Map<String, Analyzer> all() {
        Map<String, Analyzer> all = new LinkedHashMap<>();
        try {
            all.put(
                    WORDS,
                    words().addTokenFilter(ASCIIFoldingFilterFactory.class).build());
            all.put(
                    "es",
                    words().addTokenFilter(SpanishPluralStemFilterFactory.class)
                            .addTokenFilter(SnowballPorterFilterFactory.class, "language", "Spanish")
                            .addTokenFilter(ASCIIFoldingFilterFactory.class)
                            .build());
            all.put(
                    "en",
                    words().addTokenFilter(EnglishPossessiveFilterFactory.class)
                            .addTokenFilter(ASCIIFoldingFilterFactory.class)
                            .addTokenFilter(PorterStemFilterFactory.class)
                            .build());
            // Snowball keeps decisão and decisões apart.
            all.put(
                    "pt",
                    words().addTokenFilter(PortugueseStemFilterFactory.class)
                            .addTokenFilter(ASCIIFoldingFilterFactory.class)
                            .build());
            all.put("fr", withoutArticles(FRENCH_ARTICLES, "French"));
            all.put("it", withoutArticles(ITALIAN_ARTICLES, "Italian"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Analyzer withoutArticles(String articles, String language) throws IOException {
        return words().addCharFilter(PatternReplaceCharFilterFactory.class, "pattern", articles, "replacement", "")
                .addTokenFilter(SnowballPorterFilterFactory.class, "language", language)
                .addTokenFilter(ASCIIFoldingFilterFactory.class)
                .build();
    }

    private static CustomAnalyzer.Builder words() throws IOException {
        return CustomAnalyzer.builder()
                .addCharFilter(PatternReplaceCharFilterFactory.class, "pattern", APOSTROPHES, "replacement", "'")
                .withTokenizer(StandardTokenizerFactory.class)
                .addTokenFilter(LowerCaseFilterFactory.class)
                // No phrase reaches from one name to the next.
                .withPositionIncrementGap(100);
    }

    /** A word of a text and where it stands. */
    record Token(String term, int start, int end) {}

    /** The words of a text in order. */
    static List<Token> tokens(String analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = named(analyzer).tokenStream(null, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    static List<String> terms(String analyzer, String text) {
        return tokens(analyzer, text).stream().map(Token::term).toList();
    }
}
