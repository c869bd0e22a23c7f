package org.cotejo.transcript;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The first line of a block: a speaker, a stage direction, or a paragraph that stands where a speaker should. */
final class SpeakerLine {

    private static final Pattern SENTENCE_START = Pattern.compile("[¿¡—―–\\-•*].*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!;:…][”\"’']*");

    /** Ends with a full stop and is no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(".*\\b(\\p{Lu}|JR|SR|LIC|DR|DRA|ING)\\.");

    /** From so many letters a word says something, and from so many words a line does. */
    private static final int LONG_WORD = 4;

    private SpeakerLine() {}

    /**
     * Without the white space, no-break spaces, and marks of no width that editors leave at the ends. By hand: a pattern
     * took 7 % of the time of an import.
     */
    static String trim(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isBlank(char c) {
        boolean hasNoWidth = (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || hasNoWidth;
    }

    /** Whether it is words in parentheses; the closing one stands on the next line where a colon divided them. */
    static boolean isStageDirection(String line) {
        return line.startsWith("(");
    }

    /** Whether somebody is named or at least counted, as in {@code VOZ MUJER}. */
    static boolean isSpeaker(String line) {
        return !line.isEmpty() && !line.equals(Transcript.UNKNOWN_SPEAKER) && !isStageDirection(line);
    }

    static boolean isShouted(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }

    /** Whether it begins as speakers do: with an office, a given name, or a word for a voice or a crowd. */
    static boolean isNamedOrCounted(String line) {
        String first = line.split("[\\s,]+", 2)[0];
        return isShouted(line)
                && (OfficeWords.isUnnamed(first) || PersonalNames.isOfficial(first) || PersonalNames.isGiven(first));
    }

    /**
     * Whether it is clearly what was said and not who said it: speakers are printed in capitals and are no sentence.
     */
    static boolean isParagraph(String line) {
        if (line.isEmpty() || line.equals(Transcript.UNKNOWN_SPEAKER) || isStageDirection(line)) {
            return false;
        }
        boolean isShouted = isShouted(line);
        boolean isSentence = SENTENCE_START.matcher(line).matches()
                || (SENTENCE_END.matcher(line).matches()
                        && !ABBREVIATION.matcher(line).matches()
                        && !(isShouted && line.endsWith(":")));
        return isSentence || (!isShouted && isMostlyLowerCase(line));
    }

    private static boolean isMostlyLowerCase(String line) {
        List<String> words = List.of(line.split("[\\s,]+", -1)).stream()
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        long capitalised = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return words.size() >= LONG_WORD && capitalised * 2 < words.size();
    }
}
