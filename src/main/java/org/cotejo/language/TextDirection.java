package org.cotejo.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The direction in which a language is written. */
@Enum
@Description("The direction in which a language is written.")
public enum TextDirection {
    @Description("Left to right.")
    LTR,
    @Description("Right to left.")
    RTL;

    /** Written from right to left (CLDR, likely subtags), but the JDK has no name for them in their own letters. */
    private static final Set<String> RIGHT_TO_LEFT_WITHOUT_A_NAME = Set.of(
            "aeb", "apc", "arc", "ars", "ary", "arz", "bal", "bgn", "bqi", "dv", "glk", "hno", "khw", "luz", "nqo",
            "pnb", "prs", "rhg", "sdh", "skr", "syr", "trw");

    /**
     * The direction of a script that the locale names, else of the letters in which the language writes its own name
     * (CLDR). The JDK's own answer, {@code java.awt.ComponentOrientation}, knows five languages and loads AWT.
     */
    static TextDirection of(Locale locale) {
        if (locale.getScript().isEmpty() && RIGHT_TO_LEFT_WITHOUT_A_NAME.contains(locale.getLanguage())) {
            return RTL;
        }
        int letter = locale.getScript().isEmpty()
                ? locale.getDisplayLanguage(locale).codePointAt(0)
                : firstLetterOf(UnicodeScript.forName(locale.getScript()));
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
            default -> LTR;
        };
    }

    private static int firstLetterOf(UnicodeScript script) {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isLetter(c) && UnicodeScript.of(c) == script) {
                return c;
            }
        }
        return 'a';
    }
}
