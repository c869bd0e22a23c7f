package org.cotejo.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.comparison.DiffOp;
import org.cotejo.comparison.DiffToken;

/**
 * Where a text differs from another: words in a row that stand for others, are added, or are missing. Marks alone, such
 * as a comma, are no difference that a reader is shown.
 *
 * @param start the place of the words in the text
 * @param end the place behind them; equal to the start where words are missing
 * @param instead what the other text has there; empty where words are added
 * @param words what the text has there; empty where words are missing
 */
record Difference(int start, int end, String instead, String words) {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]*");

    public boolean isOmission() {
        return words.isEmpty();
    }

    public boolean isAddition() {
        return instead.isEmpty();
    }

    /** Without those of marks alone; what stands for a mark is added, and what a mark stands for is missing. */
    private static List<Difference> ofWords(List<Difference> differences) {
        return differences.stream()
                .map(each -> isOfMarks(each.instead) ? each.beside("") : each)
                .map(each -> isOfMarks(each.words) ? new Difference(each.start, each.start, each.instead, "") : each)
                .filter(each -> !each.isOmission() || !each.isAddition())
                .toList();
    }

    private static boolean isOfMarks(String text) {
        return MARKS.matcher(text).matches();
    }

    /** The differences of the text on the right of a comparison, in its order. */
    static List<Difference> ofRight(ComparisonData comparison) {
        List<Difference> differences = new ArrayList<>(of(comparison.tokens()));
        if (comparison.partial() && !differences.isEmpty()) {
            // What the other text says before and behind is not what the fragment says otherwise.
            Difference first = differences.get(0);
            if (first.start == 0) {
                differences.set(0, first.beside(lastWords(first.instead, count(first.words))));
            }
            int end = differences.size() - 1;
            Difference last = differences.get(end);
            if (last.end >= rightText(comparison).length()) {
                differences.set(end, last.beside(firstWords(last.instead, count(last.words))));
            }
        }
        return ofWords(differences);
    }

    private static String rightText(ComparisonData comparison) {
        return comparison.tokens().stream()
                .map(DiffToken::right)
                .filter(Objects::nonNull)
                .collect(Collectors.joining())
                .stripTrailing();
    }

    /** The differences of the text on the left of a comparison, in its order. */
    static List<Difference> ofLeft(ComparisonData comparison) {
        List<DiffToken> mirrored = comparison.tokens().stream()
                .map(token -> new DiffToken(mirrored(token.op()), /* left= */ token.right(), /* right= */ token.left()))
                .toList();
        return ofWords(of(mirrored));
    }

    private static DiffOp mirrored(DiffOp op) {
        return switch (op) {
            case INSERT -> DiffOp.DELETE;
            case DELETE -> DiffOp.INSERT;
            default -> op;
        };
    }

    private static List<Difference> of(List<DiffToken> tokens) {
        List<Difference> differences = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        int start = 0;
        int at = 0;
        for (DiffToken token : tokens) {
            if (token.op() == DiffOp.EQUAL) {
                add(differences, start, left, right);
                at += token.right().length();
                start = at;
            } else {
                left.append(token.left() == null ? "" : token.left());
                right.append(token.right() == null ? "" : token.right());
                at += token.right() == null ? 0 : token.right().length();
            }
        }
        add(differences, start, left, right);
        return differences;
    }

    private static void add(List<Difference> differences, int start, StringBuilder left, StringBuilder right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            // The spaces behind the last word are no part of what differs.
            String words = right.toString().stripTrailing();
            differences.add(new Difference(
                    start, start + words.length(), left.toString().strip(), words));
            left.setLength(0);
            right.setLength(0);
        }
    }

    private Difference beside(String other) {
        return new Difference(start, end, other, words);
    }

    private static int count(String words) {
        return words.isBlank() ? 0 : words.split("\\s+", -1).length;
    }

    private static String firstWords(String text, int number) {
        List<String> words = List.of(text.split("\\s+", -1));
        return String.join(" ", words.subList(0, Math.min(number, words.size())));
    }

    private static String lastWords(String text, int number) {
        List<String> words = List.of(text.split("\\s+", -1));
        return String.join(" ", words.subList(Math.max(0, words.size() - number), words.size()));
    }
}
