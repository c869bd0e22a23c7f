package org.cotejo.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cotejo.finding.Severity;

/**
 * A text in pieces: which words differ from another text, and which words findings are about. Joined, the pieces are the
 * text to the letter.
 */
record MarkedText(List<Piece> pieces) {

    /**
     * Words in a row of which the same is to be said.
     *
     * @param isDifferent whether the other text has other words there
     * @param isBehindOmission whether the other text has words before it that this one lacks
     * @param severity of the worst finding about the words; null where there is none
     * @param notes the numbers of the findings that end here
     */
    record Piece(String text, boolean isDifferent, boolean isBehindOmission, Severity severity, List<Integer> notes) {

        public boolean isFlagged() {
            return severity != null;
        }

        public boolean isPlain() {
            return !isDifferent && !isFlagged();
        }
    }

    /** @param findings numbered from 1, as they stand in the list */
    static MarkedText of(String text, List<Difference> differences, List<FindingData> findings) {
        TreeSet<Integer> places = new TreeSet<>(List.of(0, text.length()));
        differences.forEach(each -> places.addAll(List.of(each.start(), each.end())));
        findings.stream()
                .filter(each -> isWithin(text, each))
                .forEach(each ->
                        places.addAll(List.of(each.span().start(), each.span().end())));
        places.removeIf(place -> place > text.length());
        List<Piece> pieces = new ArrayList<>();
        for (int start : places.headSet(text.length())) {
            pieces.add(piece(text, start, places.higher(start), differences, findings));
        }
        return new MarkedText(List.copyOf(pieces));
    }

    private static boolean isWithin(String text, FindingData finding) {
        return finding.span() != null && finding.span().end() <= text.length();
    }

    private static Piece piece(
            String text, int start, int end, List<Difference> differences, List<FindingData> findings) {
        Severity severity = null;
        List<Integer> notes = new ArrayList<>();
        for (int i : IntStream.range(0, findings.size()).toArray()) {
            FindingData finding = findings.get(i);
            if (isWithin(text, finding)
                    && finding.span().start() <= start
                    && end <= finding.span().end()) {
                severity =
                        severity == null || finding.severity().compareTo(severity) > 0 ? finding.severity() : severity;
                if (finding.span().end() == end) {
                    notes.add(i + 1);
                }
            }
        }
        return new Piece(
                text.substring(start, end),
                differences.stream().anyMatch(each -> each.start() <= start && end <= each.end()),
                differences.stream().anyMatch(each -> each.isOmission() && each.start() == start),
                severity,
                List.copyOf(notes));
    }
}
