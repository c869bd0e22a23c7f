package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.finding.Translations.fragment;
import static org.cotejo.finding.Translations.judged;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text may be published; no rule may fail over one. */
class RobustnessTest {

    private static Findings rules;

    @BeforeAll
    static void readTerms() throws IOException {
        rules = LabelledSets.rules();
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "\n\t",
                ".",
                "“”",
                "37",
                "a",
                "\uD83C\uDDF2\uD83C\uDDFD viva México \uD83D\uDE00",
                "\uD83D",
                "\uDE00 37 \uD83D",
                "הקרטלים שולטים במקסיקו",
                "تدير العصابات المكسيك ٣٧",
                "卡特尔统治墨西哥",
                "123456789012345678901234567890123456789012345678901234567890",
                "mil ".repeat(500) + "millones ".repeat(500),
                "no ".repeat(1000),
                "“".repeat(1000),
                "I we they he she ".repeat(200),
                "A. ".repeat(300),
                "México ".repeat(300),
                "1,".repeat(4_000),
                "1" + " 000".repeat(3_000),
                "a’".repeat(4_000),
                "IX".repeat(4_000),
                "1".repeat(8_000),
                "e\u0301".repeat(300) + "\u200F\u202E\u0000");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextIsJudged(String text) {
        String quotation =
                "Son decisiones soberanas que se toman en México. No tienen que ver con una petición de 37 de ellos.";
        for (String language : List.of("es", "en", "pt", "fr", "ar", "zh-Hant")) {
            for (Judged judged : List.of(
                    judged("es", quotation, language, text),
                    judged("en", text, language, quotation),
                    judged("es", text, language, text))) {
                assertThat(rules.of(judged)).allMatch(finding -> isInside(finding, judged));
                assertThat(rules.of(fragment(judged))).allMatch(finding -> isInside(finding, judged));
            }
        }
    }

    private static boolean isInside(Finding finding, Judged judged) {
        return finding.span() == null
                || finding.span().end() <= judged.translation().length();
    }

    /** An hour's speech in one wording; a rule that compared each word with each other would not come to an end. */
    @Test
    void tenThousandWordsAreJudged() {
        String spanish =
                "Son decisiones soberanas que se toman en México para la seguridad de 37 de nosotros, no de otros. ";
        String english = "These are sovereign decisions taken in Mexico for the security of 37 of us, not of others. ";
        Judged judged = judged("es", spanish.repeat(600), "en", english.repeat(599) + "These are private decisions.");
        assertThat(judged.original().split(" ")).hasSizeGreaterThan(10_000);
        assertThat(rules.of(judged)).extracting(Finding::rule).contains("term");
    }
}
