package org.cotejo.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;

/**
 * Words such as "de", "the" and "que", which say little alone. They are indexed and looked for like all others; only
 * where no document has all words of a query need these not be there.
 */
final class FunctionWords {

    private static final Set<String> ALL = all();

    private FunctionWords() {}

    static boolean contains(Clause clause) {
        return clause.form() == Clause.Form.WORD && ALL.containsAll(clause.terms());
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (CharArraySet words : List.of(
                SpanishAnalyzer.getDefaultStopSet(),
                EnglishAnalyzer.getDefaultStopSet(),
                PortugueseAnalyzer.getDefaultStopSet(),
                FrenchAnalyzer.getDefaultStopSet(),
                ItalianAnalyzer.getDefaultStopSet())) {
            for (Object word : words) {
                all.addAll(Analyzers.terms(Analyzers.WORDS, new String((char[]) word)));
            }
        }
        return all;
    }
}
