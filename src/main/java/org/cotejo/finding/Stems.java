package org.cotejo.finding;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cotejo.language.Folding;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * What the forms of a word have in common, by the Snowball stemmers (Porter, "Snowball: A language for stemming
 * algorithms", 2001). In a language that has none here, a word stands for itself.
 */
final class Stems {

    /** In shorter words a final s is mostly no plural: "país", "mes". */
    private static final int SHORTEST_PLURAL = 5;

    private Stems() {}

    /** From a word as it is written to its stem. A stemmer keeps state: each text takes its own. */
    static UnaryOperator<String> of(String language) {
        return switch (language) {
            case "es" -> by(new SpanishStemmer(), Stems::withoutPlural);
            case "en" -> by(new EnglishStemmer(), word -> word.replace('\u2019', '\''));
            // Snowball keeps decisão and decisões apart.
            case "pt" -> by(new PortugueseStemmer(), word -> word.replaceFirst("(?:ões|ães|ãos)$", "ão"));
            case "fr" -> by(new FrenchStemmer(), UnaryOperator.identity());
            case "it" -> by(new ItalianStemmer(), UnaryOperator.identity());
            default -> Folding::fold;
        };
    }

    private static UnaryOperator<String> by(SnowballStemmer stemmer, UnaryOperator<String> prepared) {
        return word -> {
            stemmer.setCurrent(prepared.apply(word.toLowerCase(Locale.ROOT)));
            stemmer.stem();
            return Folding.fold(stemmer.getCurrent());
        };
    }

    /** Snowball alone keeps {@code gobierno} and {@code gobiernos} apart: it takes -nos for a pronoun. */
    private static String withoutPlural(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
