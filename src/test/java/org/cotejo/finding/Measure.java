package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cotejo.finding.LabelledSets.Label;
import org.cotejo.finding.LabelledSets.Labelled;

/**
 * How often the rules are right, and how much of what editors found they find.
 *
 * <p>A finding is right when a label on the same translation has its rule, and their words overlap or one of the two is
 * about no words in particular. A label is found by the same.
 */
final class Measure {

    /** The rule of what no rule looks for. */
    static final String OTHER = "other";

    static final String ALL = "all";

    /** Of a rule, or of all; found are the labels that a finding matches. */
    record Row(int labels, int findings, int right, int found) {

        double precision() {
            return findings == 0 ? 1 : (double) right / findings;
        }

        double recall() {
            return labels == 0 ? 1 : (double) found / labels;
        }

        Row plus(Row other) {
            return new Row(labels + other.labels, findings + other.findings, right + other.right, found + other.found);
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();

    /** Of each translation, what was found and is not labelled, and what was not found. Empty until it is asked for. */
    private final List<String> mistakes = new ArrayList<>();

    Measure(List<Labelled> set, Findings rules) {
        for (Labelled labelled : set) {
            List<Finding> findings = rules.of(labelled.judged());
            for (Finding finding : findings) {
                boolean isRight = labelled.labels().stream()
                        .anyMatch(label ->
                                matches(finding, label, labelled.judged().translation()));
                count(finding.rule(), new Row(0, 1, isRight ? 1 : 0, 0));
                if (!isRight) {
                    mistakes.add("WRONG  " + labelled.name() + ": " + finding.rule() + ": "
                            + finding.message().all().get(1).value());
                }
            }
            for (Label label : labelled.labels()) {
                boolean isFound = findings.stream()
                        .anyMatch(finding ->
                                matches(finding, label, labelled.judged().translation()));
                count(label.rule(), new Row(1, 0, 0, isFound ? 1 : 0));
                mistakes.add((isFound ? "FOUND  " : "MISSED ") + labelled.name() + ": " + label.rule() + ": "
                        + label.words());
            }
        }
    }

    private void count(String rule, Row row) {
        rows.merge(rule, row, Row::plus);
        rows.merge(ALL, row, Row::plus);
    }

    private static boolean matches(Finding finding, Label label, String text) {
        boolean isAboutAll = finding.span() == null || label.words().isEmpty();
        return finding.rule().equals(label.rule()) && (isAboutAll || overlaps(finding.span(), label.words(), text));
    }

    private static boolean overlaps(TextSpan span, String words, String text) {
        return IntStream.iterate(text.indexOf(words), start -> start >= 0, start -> text.indexOf(words, start + 1))
                .anyMatch(start -> start < span.end() && span.start() < start + words.length());
    }

    Row of(String rule) {
        return rows.getOrDefault(rule, new Row(0, 0, 0, 0));
    }

    /** All labels but those of no rule. */
    Row ofRules() {
        Row all = of(ALL);
        Row other = of(OTHER);
        return new Row(all.labels() - other.labels(), all.findings(), all.right(), all.found());
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** As {@code docs/findings.md} has it. */
    String table() {
        StringBuilder table = new StringBuilder("| rule | labels | findings | right | precision | found | recall |\n");
        rows.forEach((rule, row) -> append(table, rule, row));
        append(table, "all but other", ofRules());
        return table.toString();
    }

    private static void append(StringBuilder table, String rule, Row row) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.2f | %d | %.2f |%n",
                rule,
                row.labels(),
                row.findings(),
                row.right(),
                row.precision(),
                row.found(),
                row.recall()));
    }
}
