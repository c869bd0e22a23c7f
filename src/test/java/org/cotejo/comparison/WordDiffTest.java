package org.cotejo.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static String shown(String left, String right) {
        return TextComparison.of(left, right).tokens().stream()
                .map(token -> switch (token.op()) {
                    case EQUAL -> token.right().strip();
                    case INSERT -> "+" + token.right().strip();
                    case DELETE -> "-" + token.left().strip();
                    case SUBSTITUTE ->
                        token.left().strip() + ">" + token.right().strip();
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void wordsAreSetAgainstEachOther() {
        assertThat(shown("It is a sovereign decision.", "It’s a private decision"))
                .isEqualTo("It>It’s -is a sovereign>private decision -.");
    }

    @Test
    void spacesAndQuotationMarksMakeNoDifference() {
        assertThat(TextComparison.of("“a sovereign  decision”", "\"a sovereign decision\"")
                        .tokens())
                .extracting(DiffToken::op)
                .containsOnly(DiffOp.EQUAL);
    }

    @Test
    void punctuationStandsApartAndNumbersTogether() {
        assertThat(Token.of("Son 37.5 millones, ¿no?"))
                .extracting(Token::text)
                .containsExactly("Son ", "37.5 ", "millones", ", ", "¿", "no", "?");
    }

    @Test
    void fragmentIsSetAgainstThePartThatItCovers() {
        String whole = "Mexico is put first above all else, even if they ask for whatever they have to ask for. It is a"
                + " sovereign decision";
        TextComparison comparison = TextComparison.of(whole, "It is a private decision");
        assertThat(comparison.partial()).isTrue();
        assertThat(comparison.editRate()).isEqualTo(20);
        assertThat(shown(whole, "It is a private decision")).endsWith("-. It is a sovereign>private decision");
        assertThat(TextComparison.of("It is a private decision", whole).partial())
                .isTrue();
    }

    @Test
    void sidesJoinToTheTexts() {
        Random random = new Random(3);
        List<String> parts =
                List.of("a", "soberana", " ", "  ", "\n", ".", "¿", "“", "’", "😀", "e\u0301", "37", "\u00A0", "漢字");
        for (int i = 0; i < 500; i++) {
            String left = text(random, parts);
            String right = text(random, parts);
            List<DiffToken> tokens = TextComparison.of(left, right).tokens();
            assertThat(joined(tokens, DiffToken::left)).isEqualTo(left);
            assertThat(joined(tokens, DiffToken::right)).isEqualTo(right);
        }
    }

    private static String text(Random random, List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(random.nextBoolean() ? 5 : 40); length > 0; length--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static String joined(List<DiffToken> tokens, Function<DiffToken, String> side) {
        return tokens.stream().map(side).filter(Objects::nonNull).collect(Collectors.joining());
    }
}
