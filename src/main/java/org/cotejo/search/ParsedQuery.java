package org.cotejo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A query as typed, read: plain words, "a phrase", -excluded, prefix*.
 *
 * <p>Nothing is an error. What cannot be an operator where it stands is text: a quotation mark without a second one, a
 * hyphen inside a word or alone, a star after less than two letters. What is longer than any question is cut, so that
 * no query holds the machine for long.
 *
 * @param wanted what must be found, as it was typed
 * @param parts the same, each once however often it was typed
 * @param excluded what must not be there
 */
record ParsedQuery(List<Clause> wanted, List<Clause> parts, List<Clause> excluded) {

    static final int MOST_CHARACTERS = 1_000;
    static final int MOST_CLAUSES = 32;
    static final int SHORTEST_PREFIX = 2;

    /** Of more words, some misspelt, most will be right and are enough. */
    private static final int MOST_WITH_MISSPELT = 8;

    /**
     * A word that may be misspelt becomes up to 50 words, four times, and a cluster refuses a query of more than 1,024.
     */
    private static final int MOST_MISSPELT = 4;

    static ParsedQuery parse(String text) {
        return new Reader(straight(text)).read();
    }

    /** Cut, with straight quotation marks. */
    private static String straight(String text) {
        String cut = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        return cut.replaceAll("[\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02]", "\"");
    }

    /** Whether it can find anything: what only excludes finds nothing. */
    boolean isHopeless() {
        return wanted.isEmpty();
    }

    boolean mayBeMisspelt() {
        return !misspelt().isEmpty();
    }

    /** How many letters of a clause may be wrong in this query. */
    int edits(Clause clause) {
        return misspelt().contains(clause) ? clause.edits() : 0;
    }

    /** The longest words, which have the most ways to be wrong and the fewest neighbours. */
    private List<Clause> misspelt() {
        if (wanted.size() > MOST_WITH_MISSPELT) {
            return List.of();
        }
        return parts.stream()
                .filter(clause -> clause.edits() > 0)
                .sorted(Comparator.comparingInt(
                        (Clause clause) -> -clause.text().length()))
                .limit(MOST_MISSPELT)
                .toList();
    }

    /** Whether anything is left to look for when not all words need be there. */
    boolean mayLackWords() {
        return (words() < parts.size() && words() > 0) || most() < words();
    }

    /**
     * How many of its words, without {@link FunctionWords}, are most of them: two of three, three of four, four of
     * five.
     */
    int most() {
        return words() - words() / 3;
    }

    private int words() {
        return (int) parts.stream()
                .filter(clause -> clause.form() != Clause.Form.PHRASE && !FunctionWords.contains(clause))
                .count();
    }

    /** All words in a row, to find them as one phrase. */
    String inARow() {
        return joined(wanted);
    }

    /** Each word once, to find them near each other: one that is repeated need not be, and costs most to look for. */
    String eachOnce() {
        return joined(parts);
    }

    private static String joined(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).collect(Collectors.joining(" "));
    }

    private static final class Reader {

        private final String text;
        private final List<Clause> wanted = new ArrayList<>();
        private final List<Clause> excluded = new ArrayList<>();
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private ParsedQuery read() {
            while (at < text.length() && wanted.size() + excluded.size() < MOST_CLAUSES) {
                if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else {
                    readClause();
                }
            }
            return new ParsedQuery(List.copyOf(wanted), eachOnce(wanted), List.copyOf(excluded));
        }

        private static List<Clause> eachOnce(List<Clause> clauses) {
            Map<Object, Clause> once = new LinkedHashMap<>();
            clauses.forEach(clause -> once.putIfAbsent(List.of(clause.form(), clause.terms()), clause));
            return List.copyOf(once.values());
        }

        private void readClause() {
            boolean isExcluded = text.charAt(at) == '-' && at + 1 < text.length() && isOperand(text.charAt(at + 1));
            if (isExcluded) {
                at++;
            }
            int close = text.charAt(at) == '"' ? text.indexOf('"', at + 1) : -1;
            if (close > 0) {
                add(Clause.Form.PHRASE, text.substring(at + 1, close), isExcluded);
                at = close + 1;
            } else {
                int end = at + 1;
                while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !opensPhrase(end)) {
                    end++;
                }
                readWord(text.substring(at, end), isExcluded);
                at = end;
            }
        }

        /** Whether a phrase begins here though no space is before it, as in («tren maya»). */
        private boolean opensPhrase(int position) {
            return text.charAt(position) == '"'
                    && !Character.isLetterOrDigit(text.charAt(position - 1))
                    && text.indexOf('"', position + 1) > 0;
        }

        private static boolean isOperand(char following) {
            return following == '"' || Character.isLetterOrDigit(following);
        }

        private void readWord(String word, boolean isExcluded) {
            List<Analyzers.Token> tokens = Analyzers.tokens(Analyzers.WORDS, word);
            if (!word.endsWith("*") || tokens.isEmpty()) {
                add(Clause.Form.WORD, word, isExcluded);
                return;
            }
            Analyzers.Token last = tokens.get(tokens.size() - 1);
            if (last.term().length() < SHORTEST_PREFIX || last.end() != word.length() - 1) {
                add(Clause.Form.WORD, word, isExcluded);
                return;
            }
            add(Clause.Form.WORD, word.substring(0, last.start()), isExcluded);
            add(Clause.Form.PREFIX, word.substring(last.start(), last.end()), isExcluded);
        }

        private void add(Clause.Form form, String part, boolean isExcluded) {
            List<String> terms = Analyzers.terms(Analyzers.WORDS, part);
            if (!terms.isEmpty()) {
                (isExcluded ? excluded : wanted).add(new Clause(form, part, terms, isExcluded));
            }
        }
    }
}
