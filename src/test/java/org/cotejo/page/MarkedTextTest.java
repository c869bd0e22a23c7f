package org.cotejo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.comparison.DiffOp;
import org.cotejo.comparison.DiffToken;
import org.cotejo.finding.Severity;
import org.cotejo.finding.TextSpan;
import org.junit.jupiter.api.Test;

/** Words are marked where they differ and where a finding is about them, and the text stays as it was published. */
class MarkedTextTest {

    private static final String TEXT = "It is a private decision";
    private static final List<DiffToken> TOKENS = List.of(
            new DiffToken(DiffOp.EQUAL, "It ", "It "),
            new DiffToken(DiffOp.EQUAL, "is ", "is "),
            new DiffToken(DiffOp.EQUAL, "a ", "a "),
            new DiffToken(DiffOp.SUBSTITUTE, "sovereign ", "private "),
            new DiffToken(DiffOp.EQUAL, "decision", "decision"));

    @Test
    void differenceIsTheWordsWithoutTheSpaceBehindThem() {
        assertThat(differences(TOKENS)).containsExactly(new Difference(8, 15, "sovereign", "private"));
    }

    @Test
    void wordsInARowAreOneDifference() {
        List<Difference> differences = differences(List.of(
                new DiffToken(DiffOp.DELETE, "Mexico ", null),
                new DiffToken(DiffOp.EQUAL, "is ", "is "),
                new DiffToken(DiffOp.SUBSTITUTE, "put ", "prioritized "),
                new DiffToken(DiffOp.SUBSTITUTE, "first ", "above "),
                new DiffToken(DiffOp.INSERT, null, "all")));
        assertThat(differences)
                .containsExactly(
                        new Difference(0, 0, "Mexico", ""),
                        new Difference(3, 24, "put first", "prioritized above all"));
        assertThat(differences.get(0).isOmission()).isTrue();
    }

    @Test
    void piecesJoinedAreTheText() {
        MarkedText marked = MarkedText.of(
                TEXT, differences(TOKENS), List.of(finding(Severity.MAJOR, 6, 15), finding(Severity.CRITICAL, 8, 24)));
        assertThat(marked.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void wordsAreMarkedByTheWorstFindingAndNumbersStandBehindThem() {
        MarkedText marked = MarkedText.of(
                TEXT, List.of(), List.of(finding(Severity.CRITICAL, 8, 15), finding(Severity.MINOR, 6, 15)));
        assertThat(marked.pieces())
                .containsExactly(
                        new MarkedText.Piece("It is ", false, false, null, List.of()),
                        new MarkedText.Piece("a ", false, false, Severity.MINOR, List.of()),
                        new MarkedText.Piece("private", false, false, Severity.CRITICAL, List.of(1, 2)),
                        new MarkedText.Piece(" decision", false, false, null, List.of()));
    }

    @Test
    void findingBeyondTheTextMarksNothing() {
        assertThat(MarkedText.of(TEXT, List.of(), List.of(finding(Severity.MAJOR, 20, 90)))
                        .pieces())
                .containsExactly(new MarkedText.Piece(TEXT, false, false, null, List.of()));
    }

    @Test
    void placesCountUtf16AsTheApiDoes() {
        String text = "\uD83D\uDCAC paz";
        assertThat(MarkedText.of(text, List.of(), List.of(finding(Severity.MINOR, 3, 6)))
                        .pieces())
                .extracting(MarkedText.Piece::text)
                .containsExactly("\uD83D\uDCAC ", "paz");
    }

    @Test
    void marksAloneAreNoDifference() {
        assertThat(differences(List.of(
                        new DiffToken(DiffOp.EQUAL, "México", "México "),
                        new DiffToken(DiffOp.DELETE, ", ", null),
                        new DiffToken(DiffOp.SUBSTITUTE, "y", "e"))))
                .extracting(Difference::words)
                .containsExactly("e");
        assertThat(differences(List.of(
                        new DiffToken(DiffOp.EQUAL, "decisión", "decisión"), new DiffToken(DiffOp.DELETE, ".", null))))
                .isEmpty();
    }

    @Test
    void whatStandsForAMarkIsAdded() {
        List<Difference> differences = differences(List.of(
                new DiffToken(DiffOp.EQUAL, "soberana", "soberana "),
                new DiffToken(DiffOp.SUBSTITUTE, ".", "del "),
                new DiffToken(DiffOp.INSERT, null, "Estado")));
        assertThat(differences).containsExactly(new Difference(9, 19, "", "del Estado"));
        assertThat(differences.get(0).isAddition()).isTrue();
    }

    @Test
    void fragmentDoesNotDifferInWhatStandsAroundIt() {
        ComparisonData comparison = comparison(
                true,
                List.of(
                        new DiffToken(DiffOp.SUBSTITUTE, "It ", "independent "),
                        new DiffToken(DiffOp.DELETE, "is ", null),
                        new DiffToken(DiffOp.DELETE, "a ", null),
                        new DiffToken(DiffOp.DELETE, "sovereign ", null),
                        new DiffToken(DiffOp.EQUAL, "decision ", "decision"),
                        new DiffToken(DiffOp.DELETE, "of ", null),
                        new DiffToken(DiffOp.DELETE, "ours", null)));
        assertThat(Difference.ofRight(comparison)).containsExactly(new Difference(0, 11, "sovereign", "independent"));
        assertThat(Difference.ofLeft(comparison))
                .first()
                .isEqualTo(new Difference(0, 17, "independent", "It is a sovereign"));
    }

    private static List<Difference> differences(List<DiffToken> tokens) {
        return Difference.ofRight(comparison(false, tokens));
    }

    private static ComparisonData comparison(boolean isPartial, List<DiffToken> tokens) {
        return new ComparisonData(null, null, isPartial, 50, tokens);
    }

    private static FindingData finding(Severity severity, int start, int end) {
        return new FindingData("term", severity, "…", new TextSpan(start, end));
    }
}
