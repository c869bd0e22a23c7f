package org.cotejo.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        No pudieron. Se impuso la razón.                    | 12,19
        ¿Qué sucedió? ¡Nada!                                | 13,6
        four basic demands: supply; assignment              | 19,7,10
        Francisco I. Madero                                 | 19
        the U.S. ambassador                                 | 19
        "We will not rest." Protection is provided…         | 19,23
        1,000.5 pesos                                       | 13
        a las 8:00 de la noche                              | 22
        """)
    void piecesEndWithSentencesAndClauses(String text, String lengths) {
        Pieces pieces = new Pieces(List.of(text));
        assertThat(IntStream.range(0, pieces.size()).map(i -> pieces.length(i, i + 1)))
                .containsExactlyElementsOf(
                        Arrays.stream(lengths.split(",")).map(Integer::valueOf).toList());
    }

    @Test
    void piecesKnowTheirParagraphs() {
        Pieces pieces = new Pieces(List.of("Uno. Dos.", "", "Tres. Cuatro."));
        assertThat(pieces.paragraphs()).isEqualTo(3);
        assertThat(IntStream.range(0, pieces.size()).map(pieces::paragraph)).containsExactly(0, 0, 1, 2, 2);
        assertThat(IntStream.rangeClosed(0, pieces.size()).filter(pieces::isBreak))
                .containsExactly(0, 2, 3, 5);
        assertThat(pieces.breaks(0, 2)).isZero();
        assertThat(pieces.breaks(1, 4)).isEqualTo(2);
        assertThat(pieces.breaks(2, 2)).isZero();
    }

    @Test
    void textWithoutParagraphsHasNoPieces() {
        Pieces pieces = new Pieces(List.of());
        assertThat(pieces.size()).isZero();
        assertThat(pieces.isBreak(0)).isTrue();
    }
}
