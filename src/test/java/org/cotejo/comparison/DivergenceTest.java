package org.cotejo.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cotejo.comparison.Divergence.Text;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.WordingKind;
import org.junit.jupiter.api.Test;

class DivergenceTest {

    private static final String SOVEREIGN = "It is a sovereign decision";

    private static Text<String> text(WordingKind kind, String language, String text) {
        return new Text<>(kind, new LanguageTag(language), text, text);
    }

    private static Text<String> english(String text) {
        return text(WordingKind.TRANSLATION, "en", text);
    }

    private static List<String> rivals(List<Text<String>> texts) {
        return Divergence.rivals(texts).stream()
                .map(pair -> pair.left().of() + " | " + pair.right().of())
                .toList();
    }

    @Test
    void likeIsComparedWithLikeInOneLanguage() {
        assertThat(rivals(List.of(
                        text(WordingKind.ORIGINAL, "es-MX", "es una decisión soberana"),
                        text(WordingKind.VARIANT, "es-AR", "es decisión soberana"),
                        text(WordingKind.BACK_TRANSLATION, "es", "es una decisión independiente"),
                        text(WordingKind.TRANSLATION, "en-US", SOVEREIGN),
                        text(WordingKind.TRANSLATION, "en-GB", "It’s a private decision"),
                        text(WordingKind.TRANSLATION, "pt", "é uma decisão soberana"))))
                .containsExactly(
                        "es una decisión soberana | es decisión soberana", SOVEREIGN + " | It’s a private decision");
    }

    @Test
    void whatDiffersInNothingThatIsReadCountsOnce() {
        assertThat(rivals(List.of(
                        english("“It’s a sovereign decision”"),
                        english("\"It's a  sovereign decision\""),
                        english("It’s a private de\u0301cision"),
                        english("It's a private d\u00E9cision"))))
                .hasSize(1);
    }

    @Test
    void ofManyTextsTheBestTwentyAreCompared() {
        List<Text<String>> many =
                IntStream.range(0, 30).mapToObj(i -> english("decision " + i)).toList();
        assertThat(Divergence.rivals(many)).hasSize(20 * 19 / 2);
    }

    @Test
    void whatHasNoRivalIsNotContested() {
        assertThat(Divergence.score(List.of())).isZero();
        assertThat(Divergence.score(List.of(english(SOVEREIGN)))).isZero();
        assertThat(Divergence.score(List.of(english(SOVEREIGN), english(SOVEREIGN))))
                .isZero();
        assertThat(Divergence.score(
                        List.of(english(SOVEREIGN), text(WordingKind.ORIGINAL, "es", "es una decisión soberana"))))
                .isZero();
    }

    @Test
    void whatIsFurtherApartIsMoreContestedAndSoIsWhatHasMoreRivals() {
        int near = Divergence.score(List.of(english(SOVEREIGN), english("It is a sovereign decision!")));
        int far = Divergence.score(List.of(english(SOVEREIGN), english("That decision is up to us alone")));
        int three = Divergence.score(List.of(
                english(SOVEREIGN),
                english("That decision is up to us alone"),
                english("Nobody told us what to decide")));
        assertThat(near).isPositive().isLessThan(far);
        assertThat(far).isLessThan(three);
        assertThat(three).isLessThan(10_000);
    }

    @Test
    void whatSharesNoWordSaysNothingOfTheScore() {
        assertThat(Divergence.score(List.of(english("in Mexico’s best interest"), english("national security"))))
                .isZero();
        assertThat(Divergence.score(List.of(english("in Mexico’s best interest"), english("best for Mexicans"))))
                .isPositive();
    }

    @Test
    void scoreDoesNotDependOnTheOrder() {
        List<Text<String>> texts = new ArrayList<>(List.of(
                english(SOVEREIGN),
                english("That is up to us alone, and to nobody else, whatever they ask for, because it is a decision"),
                english("a private decision"),
                english("an independent decision")));
        int score = Divergence.score(texts);
        Collections.reverse(texts);
        assertThat(Divergence.score(texts)).isEqualTo(score);
    }
}
