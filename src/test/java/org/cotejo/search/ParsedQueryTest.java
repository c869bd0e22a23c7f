package org.cotejo.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedQueryTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        decisión soberana                  | WORD:decision WORD:soberana             |
        "decisión soberana" privada        | PHRASE:decision+soberana WORD:privada   |
        “decisión soberana”                | PHRASE:decision+soberana                |
        «decisión soberana»                | PHRASE:decision+soberana                |
        ("decisión soberana")              | PHRASE:decision+soberana                |
        decisión -privada                  | WORD:decision                           | WORD:privada
        decisión -"decisión privada"       | WORD:decision                           | PHRASE:decision+privada
        soberan*                           | PREFIX:soberan                          |
        T-MEC                              | WORD:t+mec                              |
        t-me*                              | WORD:t PREFIX:me                        |
        s*                                 | WORD:s                                  |
        sobe*rana                          | WORD:sobe+rana                          |
        decisión - soberana                | WORD:decision WORD:soberana             |
        "decisión soberana                 | WORD:decision WORD:soberana             |
        "una" decisión "soberana           | PHRASE:una WORD:decision WORD:soberana  |
        ¿qué? (dijo) AND +OR ~2 [x TO y]   | WORD:que WORD:dijo WORD:and WORD:or WORD:2 WORD:x WORD:to WORD:y |
        Trump’s                            | WORD:trump's                            |
        -privada                           |                                         | WORD:privada
        """)
    void queriesAreReadAsTheyAreMeant(String text, String wanted, String excluded) {
        ParsedQuery query = ParsedQuery.parse(text);
        assertThat(shown(query.wanted())).isEqualTo(wanted == null ? "" : wanted);
        assertThat(shown(query.excluded())).isEqualTo(excluded == null ? "" : excluded);
    }

    private static String shown(List<Clause> clauses) {
        return String.join(
                " ",
                clauses.stream()
                        .map(clause -> clause.form() + ":" + String.join("+", clause.terms()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\"", "\"\"", "-", "--", "¿?", "-privada", "-\"", "\u0000", "…"})
    void whatHasNoWordIsHopeless(String text) {
        assertThat(ParsedQuery.parse(text).isHopeless()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"paz,0", "agua,1", "gerra,1", "soberana,2", "2026,0", "CJNG2026,0"})
    void longerWordsMayHaveMoreMistakes(String word, int edits) {
        assertThat(ParsedQuery.parse(word).wanted().get(0).edits()).isEqualTo(edits);
    }

    @Test
    void repeatedWordIsLookedForOnceButStandsInTheRow() {
        ParsedQuery query = ParsedQuery.parse("Nunca, nunca más");
        assertThat(query.parts()).hasSize(2);
        assertThat(query.inARow()).isEqualTo("Nunca, nunca más");
        assertThat(query.eachOnce()).isEqualTo("Nunca, más");
    }

    @Test
    void longQueriesAreCut() {
        assertThat(ParsedQuery.parse("agua ".repeat(1_000)).wanted()).hasSize(ParsedQuery.MOST_CLAUSES);
        assertThat(ParsedQuery.parse("a".repeat(1_000_000)).inARow()).hasSize(ParsedQuery.MOST_CHARACTERS);
    }

    @Test
    void randomBytesAreNoError() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            String text = new String(bytes, UTF_8);
            assertThatCode(() -> ParsedQuery.parse(text)).doesNotThrowAnyException();
        }
    }
}
