package org.cotejo.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {

    @Test
    void shapeCountsTheParagraphsOfEitherSide() {
        assertThat(new Link(3, 5, 7, 8, 1).shape()).isEqualTo(new Shape(2, 1)).hasToString("2–1");
    }

    @Test
    void linkWithNothingOnASideIsOneSided() {
        assertThat(new Link(3, 4, 7, 7, 1).isOneSided()).isTrue();
        assertThat(new Link(3, 3, 7, 8, 1).isOneSided()).isTrue();
        assertThat(new Link(3, 4, 7, 8, 1).isOneSided()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2,1,0,1,1",
        "0,1,2,1,1",
        "-1,1,0,1,1",
        "0,1,-1,1,1",
        "0,0,3,3,1",
        "0,1,0,1,1.1",
        "0,1,0,1,-0.1",
        "0,1,0,1,NaN"
    })
    void whatIsNoLinkIsRefused(int fromI, int toI, int fromJ, int toJ, double confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(fromI, toI, fromJ, toJ, confidence));
    }
}
