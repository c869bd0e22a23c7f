package org.cotejo.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTest {

    @Test
    void linkWithNothingOnASideIsOneSided() {
        assertThat(new Link(List.of(3), List.of(), 1).isOneSided()).isTrue();
        assertThat(new Link(List.of(), List.of(7), 1).isOneSided()).isTrue();
        assertThat(new Link(List.of(3, 5), List.of(7), 1).isOneSided()).isFalse();
    }

    static Stream<Arguments> whatIsNoLinkIsRefused() {
        return Stream.of(
                arguments(List.of(), List.of(), 1),
                arguments(List.of(2, 1), List.of(0), 1),
                arguments(List.of(0), List.of(1, 1), 1),
                arguments(List.of(-1), List.of(0), 1),
                arguments(List.of(0), List.of(-1, 0), 1),
                arguments(List.of(0), List.of(0), 1.1),
                arguments(List.of(0), List.of(0), -0.1),
                arguments(List.of(0), List.of(0), Double.NaN));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoLinkIsRefused(List<Integer> originals, List<Integer> translations, double confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(originals, translations, confidence));
    }
}
