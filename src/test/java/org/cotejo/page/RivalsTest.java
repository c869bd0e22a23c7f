package org.cotejo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.comparison.DiffOp;
import org.cotejo.comparison.DiffToken;
import org.cotejo.statement.WordingKind;
import org.junit.jupiter.api.Test;

/** A wording is said to have the same words as the best one only where it has. */
class RivalsTest {

    private static final WordingData A = wording("a", "It is sovereign");
    private static final WordingData B = wording("b", "It is private");
    private static final ComparisonData A_B = new ComparisonData(
            A,
            B,
            false,
            70,
            List.of(
                    new DiffToken(DiffOp.EQUAL, "It is ", "It is "),
                    new DiffToken(DiffOp.SUBSTITUTE, "sovereign", "private")));

    @Test
    void equalTextsDifferFromTheBestAlike() {
        WordingData again = wording("c", "It is private");
        WordingView view = view(again, List.of(A, B, again));
        assertThat(view.standing()).isEqualTo(WordingView.Standing.DIFFERENT);
        assertThat(view.differences()).containsExactly(new Difference(6, 13, "sovereign", "private"));
    }

    @Test
    void spacesAndQuotationMarksAreNoDifference() {
        WordingData again = wording("c", "It is  sovereign ");
        assertThat(view(again, List.of(A, B, again)).standing()).isEqualTo(WordingView.Standing.SAME);
    }

    @Test
    void whatWasNotComparedIsNotSaidToBeTheSame() {
        WordingData other = wording("c", "It is independent");
        WordingView view = view(other, List.of(A, B, other));
        assertThat(view.standing()).isEqualTo(WordingView.Standing.UNKNOWN);
        assertThat(view.isSame() || view.isDifferent() || view.isOther() || view.isFirst())
                .isFalse();
    }

    private static WordingView view(WordingData wording, List<WordingData> all) {
        return WordingView.of(wording, new Rivals(all, List.of(A_B)), 20, PageLanguage.EN);
    }

    private static WordingData wording(String id, String text) {
        return new WordingData(
                id,
                WordingKind.TRANSLATION,
                new LanguageData("en", null, null, null),
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
