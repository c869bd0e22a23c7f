package org.cotejo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a query matches in one text: found again in memory, for the few texts of a page, by the same analyzers that the
 * index uses. So it works alike on every backend, which cannot highlight in nested documents.
 */
final class MatchedText {

    /** A stretch of the text that a part of the query matches. */
    record Span(int clause, boolean isAsWritten, int start, int end) {}

    /** More than any query has parts. */
    private static final int STEPS = 100;

    /** Words in a row are as long as what was asked for, but for endings and commas. */
    private static final int ROW = 6;

    private static final int NEAR = 4;

    private final String text;
    private final List<Analyzers.Token> words;
    private final List<Analyzers.Token> stems;
    private final String analyzer;
    private final List<Span> spans = new ArrayList<>();
    private final int asked;

    /** @param analyzer by whose stems other forms of a word are found; null for none */
    MatchedText(String text, String analyzer, ParsedQuery query, Reach reach) {
        this.text = text;
        this.analyzer = analyzer;
        words = Analyzers.tokens(Analyzers.WORDS, text);
        stems = analyzer == null ? List.of() : Analyzers.tokens(analyzer, text);
        asked = query.inARow().length();
        List<Clause> parts = query.parts();
        for (int i = 0; i < parts.size(); i++) {
            Clause clause = parts.get(i);
            find(i, clause, reach == Reach.AS_SPELT ? 0 : query.edits(clause));
        }
        spans.sort(Comparator.comparingInt(Span::start));
    }

    private void find(int index, Clause clause, int edits) {
        if (clause.form() == Clause.Form.PREFIX) {
            String beginning = clause.terms().get(0);
            words.stream()
                    .filter(word -> word.term().startsWith(beginning))
                    .forEach(word -> add(index, true, word, word));
            return;
        }
        findRow(index, true, words, clause.terms());
        if (clause.form() == Clause.Form.WORD && analyzer != null) {
            findRow(index, false, stems, Analyzers.terms(analyzer, clause.text()));
        }
        if (edits > 0) {
            words.stream()
                    .filter(word -> Edits.isWithin(edits, clause.terms().get(0), word.term()))
                    .forEach(word -> add(index, false, word, word));
        }
    }

    private void findRow(int index, boolean isAsWritten, List<Analyzers.Token> tokens, List<String> terms) {
        for (int from = 0; !terms.isEmpty() && from + terms.size() <= tokens.size(); from++) {
            int at = 0;
            while (at < terms.size() && tokens.get(from + at).term().equals(terms.get(at))) {
                at++;
            }
            if (at == terms.size()) {
                add(index, isAsWritten, tokens.get(from), tokens.get(from + at - 1));
            }
        }
    }

    private void add(int index, boolean isAsWritten, Analyzers.Token first, Analyzers.Token last) {
        spans.add(new Span(index, isAsWritten, first.start(), last.end()));
    }

    String text() {
        return text;
    }

    /** In order of their beginnings; they may overlap. */
    List<Span> spans() {
        return spans;
    }

    boolean isMatched() {
        return !spans.isEmpty();
    }

    /**
     * How well it matches, to compare texts of one statement: by how many parts of the query are there, then whether
     * they are in a row, or near each other, then how many are as they are written.
     */
    int score() {
        int parts = count(spans.stream());
        int asWritten = count(spans.stream().filter(Span::isAsWritten));
        int closeness = parts < 2 ? 0 : closeness(shortest(parts));
        return (parts * STEPS + closeness) * STEPS + asWritten;
    }

    private static int count(Stream<Span> spans) {
        return (int) spans.map(Span::clause).distinct().count();
    }

    private int closeness(int stretch) {
        if (stretch <= asked + ROW) {
            return 2;
        }
        return stretch <= asked * NEAR ? 1 : 0;
    }

    /** The length of the shortest stretch with so many different parts of the query. */
    private int shortest(int parts) {
        int best = text.length();
        Map<Integer, Integer> inside = new HashMap<>();
        int from = 0;
        for (Span last : spans) {
            inside.merge(last.clause, 1, Integer::sum);
            while (inside.size() == parts) {
                Span first = spans.get(from++);
                best = Math.min(best, last.end - first.start);
                inside.computeIfPresent(first.clause, (clause, count) -> count == 1 ? null : count - 1);
            }
        }
        return best;
    }
}
