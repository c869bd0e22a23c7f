package org.cotejo.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What often follows the words that were typed, counted in texts that have them. Counting when asked needs no list of
 * phrases that would have to be kept up to date.
 */
final class Continuations {

    /** In how many statements a phrase must be to be frequent. */
    private static final int FREQUENT = 3;

    /** How many words follow those typed, at most. */
    private static final int LONGEST = 2;

    /** Words of fewer letters end no phrase: "tren maya de la". */
    private static final int SHORTEST_LAST_WORD = 4;

    private final List<String> typed;
    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param typed words, the last one perhaps unfinished */
    Continuations(List<String> typed) {
        this.typed = typed;
    }

    /** Reads the texts of one statement, which counts once. */
    void read(List<String> texts) {
        Set<String> phrases = new HashSet<>();
        for (String text : texts) {
            List<Analyzers.Token> tokens = Analyzers.tokens(Analyzers.WORDS, text);
            for (int from = 0; from + typed.size() <= tokens.size(); from++) {
                if (isTypedAt(tokens, from)) {
                    addFrom(phrases, text, tokens, from);
                }
            }
        }
        phrases.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
    }

    private boolean isTypedAt(List<Analyzers.Token> tokens, int from) {
        int last = typed.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!tokens.get(from + i).term().equals(typed.get(i))) {
                return false;
            }
        }
        return tokens.get(from + last).term().startsWith(typed.get(last));
    }

    private void addFrom(Set<String> phrases, String text, List<Analyzers.Token> tokens, int from) {
        for (int more = 0; more <= LONGEST; more++) {
            int last = from + typed.size() - 1 + more;
            if (last >= tokens.size()) {
                return;
            }
            String phrase =
                    text.substring(tokens.get(from).start(), tokens.get(last).end());
            if (!phrase.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')) {
                return;
            }
            if (tokens.get(last).term().length() >= SHORTEST_LAST_WORD) {
                phrases.add(phrase.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The most frequent first; of those that are equally frequent the longer, which says more. */
    List<String> frequent() {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FREQUENT)
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> count) -> -count.getValue())
                        .thenComparing(count -> -count.getKey().length()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
