package org.cotejo.language;

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

    /** The scripts that are written from right to left (ISO 15924, Unicode); the JDK knows some of them only. */
    private static final Set<String> SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Hebr", "Mand", "Mend", "Nkoo", "Phnx", "Rohg", "Samr",
            "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi");

    /** Written from right to left (CLDR, likely subtags), but the JDK has no name for them in their own letters. */
    private static final Set<String> LANGUAGES_WITHOUT_A_NAME = Set.of(
            "aeb", "apc", "arc", "ars", "ary", "arz", "bal", "bgn", "bqi", "dv", "glk", "hno", "khw", "luz", "nqo",
            "pnb", "prs", "rhg", "sdh", "skr", "syr", "trw");

    /**
     * The direction of the script that the locale names, else of the letters in which the language writes its own name
     * (CLDR). The JDK's own answer, {@code java.awt.ComponentOrientation}, knows five languages and loads AWT.
     */
    static TextDirection of(Locale locale) {
        if (!locale.getScript().isEmpty()) {
            return SCRIPTS.contains(locale.getScript()) ? RTL : LTR;
        }
        String name = locale.getDisplayLanguage(locale);
        boolean isRightToLeft = LANGUAGES_WITHOUT_A_NAME.contains(locale.getLanguage())
                || (!name.isEmpty() && isRightToLeft(name.codePointAt(0)));
        return isRightToLeft ? RTL : LTR;
    }

    private static boolean isRightToLeft(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
