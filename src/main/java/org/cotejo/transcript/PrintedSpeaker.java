package org.cotejo.transcript;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A speaker as the source prints it, read as a name and an office in either order.
 *
 * @param printed to the letter
 * @param name in ordinary case; null for crowds, voices without a name and stage directions
 * @param role the office or function in ordinary case, or null
 * @param nickname another name that is printed with the name, in quotes or parentheses, or null
 * @param remark what is printed in parentheses about how the speaker is heard, such as {@code ENLACE VIDEOLLAMADA}
 */
public record PrintedSpeaker(String printed, String name, String role, String nickname, String remark) {

    private static final Pattern NO_WIDTH = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LAST_PARENTHESES = Pattern.compile("[\\s.]*\\(+([^()]*)\\)+$");
    private static final Pattern REMARK = Pattern.compile(
            "(ENLACE|V[IÍ]A|VIDEO|AUDIO|MENSAJE|TRADUCCI[OÓ]N|INTERPRETACI[OÓ]N|INTERVENCI[OÓ]N|HABLA|LEE|CANTA|DESDE|FUERA"
                    + "|POR|EN|A)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NICKNAME =
            Pattern.compile("\\s*,?\\s*(?:[“\"‘]([^”\"’]+)[”\"’]|\\(([^()]+ [^()]+)\\))\\s*");
    private static final Pattern ACRONYM_AT_END = Pattern.compile("\\s*(\\([^() ]+\\))$");

    public static PrintedSpeaker of(String printed) {
        String text = SPACES.matcher(NO_WIDTH.matcher(printed).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (SpeakerLine.isStageDirection(text) || text.isEmpty() || text.equals(Transcript.UNKNOWN_SPEAKER)) {
            return new PrintedSpeaker(printed, null, null, null, null);
        }
        String remark = null;
        Matcher parentheses = LAST_PARENTHESES.matcher(text);
        while (parentheses.find()
                && REMARK.matcher(parentheses.group(1).toUpperCase(Locale.ROOT)).matches()) {
            remark = parentheses.group(1);
            text = text.substring(0, parentheses.start());
            parentheses = LAST_PARENTHESES.matcher(text);
        }
        return read(printed, text, remark);
    }

    private static PrintedSpeaker read(String printed, String text, String remark) {
        String rest = text;
        String nickname = null;
        Matcher aliases = NICKNAME.matcher(text);
        while (aliases.find()) {
            String alias = aliases.group(1) == null ? aliases.group(2) : aliases.group(1);
            if (isInName(text, aliases)) {
                nickname = OrdinaryCase.name(alias);
                rest = (text.substring(0, aliases.start()) + " " + text.substring(aliases.end())).strip();
                break;
            }
        }
        Matcher acronym = ACRONYM_AT_END.matcher(rest);
        String suffix = "";
        if (acronym.find() && rest.lastIndexOf(',', acronym.start()) > 0) {
            suffix = " " + acronym.group(1);
            rest = rest.substring(0, acronym.start());
        }
        SpeakerParts parts = SpeakerParts.of(rest);
        String name = parts.name() == null ? null : OrdinaryCase.name(NameKey.withoutTitles(parts.name()));
        String role = parts.office() == null ? null : OrdinaryCase.office(parts.office() + suffix);
        return new PrintedSpeaker(printed, name, role, name == null ? null : nickname, remark);
    }

    /** Whether what is quoted is a nickname and not a hospital: it ends the text, or stands within its last part. */
    private static boolean isInName(String text, Matcher quoted) {
        String before = text.substring(0, quoted.start());
        String after = text.substring(quoted.end());
        String part = before.substring(before.lastIndexOf(',') + 1).strip();
        boolean isAlone = quoted.group().strip().startsWith(",") && after.isBlank() && before.contains(",");
        return isAlone || (before.contains(",") && !after.contains(",") && PersonalNames.isName(part));
    }
}
