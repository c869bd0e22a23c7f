package org.cotejo.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.language.Folding;

/**
 * Reads the numbers of a text by their value, with the places where they stand: 37, "treinta y siete", "26 mil 980
 * millones", "twenty-first", "July".
 *
 * <p>Beside {@code alignment.Amounts}, which only needs numbers that can anchor a passage: this one says where each
 * stands, reads words up to a million, and leaves out what is no number of anything ("COVID-19", "4T", "7:30"). Words
 * are read in Spanish and English, digits in any language. One alone is an article in Spanish and is not read.
 */
final class AmountReader {

    /** A number of more than three digits may be written in groups of three ("10 700"). */
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*"
            + "|\\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\\p{Nd}{3})+(?![\\p{Nd}.,]\\p{Nd}|\\p{Nd})"
            + "|\\p{Nd}+(?:[.,]\\p{Nd}+)*+(?:(?:st|nd|rd|th|s)(?!\\p{L}))?");

    /** Behind it, letters are a Roman number. */
    private static final String CENTURY = "siglo";

    private static final Pattern ROMAN = Pattern.compile("(?=[XVI])X{0,2}(?:IX|IV|V?I{0,3})");

    private static final Set<String> HALVES = Set.of("medio", "media", "half");

    private final String text;
    private final NumberWords words;
    private final List<Amount> found = new ArrayList<>();
    private final OpenNumber open = new OpenNumber();
    private String previous = "";

    private AmountReader(String text, String language) {
        this.text = text;
        this.words = NumberWords.of(language);
    }

    static List<Amount> read(String text, String language) {
        AmountReader reader = new AmountReader(text, language);
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            if (!continues(text, end, token.start())) {
                reader.close();
            }
            if (Character.isLetter(text.codePointAt(token.start()))) {
                reader.readWord(token.group(), new TextSpan(token.start(), token.end()));
            } else {
                reader.readDigits(token.group(), new TextSpan(token.start(), token.end()), language);
            }
            end = token.end();
        }
        reader.close();
        return reader.found;
    }

    /** What is one number has nothing but spaces or a hyphen inside. */
    private static boolean continues(String text, int end, int start) {
        String between = text.substring(end, start);
        return between.equals("-") || between.codePoints().allMatch(AmountReader::isSpace);
    }

    /** Also those that do not break. */
    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private void readDigits(String digits, TextSpan span, String language) {
        previous = "";
        if (isPartOfAName(span) || isTime(span)) {
            close();
            return;
        }
        List<BigDecimal> readings = Digits.readings(digits, language).stream()
                .filter(reading -> reading.signum() > 0)
                .toList();
        boolean isAfterHyphen = span.start() > 0 && text.charAt(span.start() - 1) == '-';
        if (readings.size() != 1 || isAfterHyphen || !open.accepts(readings.get(0))) {
            close();
        }
        if (readings.size() == 1) {
            open.add(readings.get(0), span, true);
        } else if (!readings.isEmpty()) {
            Set<String> values = new LinkedHashSet<>();
            readings.forEach(reading -> values.add(OpenNumber.key(reading)));
            found.add(new Amount(values, span, true, false));
        }
    }

    /** COVID-19, G20, 4T. */
    private boolean isPartOfAName(TextSpan span) {
        int before = span.start() - 1;
        boolean isJoined = before > 0 && (text.charAt(before) == '-' || text.charAt(before) == '\u2011');
        int letter = isJoined ? before - 1 : before;
        boolean isBehindLetter = letter >= 0 && Character.isLetter(text.charAt(letter));
        boolean isBeforeLetter = span.end() < text.length()
                && Character.isLetter(text.charAt(span.end()))
                && "ºª".indexOf(text.charAt(span.end())) < 0;
        return isBehindLetter || isBeforeLetter;
    }

    private boolean isTime(TextSpan span) {
        boolean isHour = span.end() + 1 < text.length()
                && text.charAt(span.end()) == ':'
                && Character.isDigit(text.charAt(span.end() + 1));
        boolean isMinute = span.start() > 1
                && text.charAt(span.start() - 1) == ':'
                && Character.isDigit(text.charAt(span.start() - 2));
        return isHour || isMinute;
    }

    private void readWord(String written, TextSpan span) {
        String word = Folding.fold(written);
        NumberWord number = words.find(word);
        if (previous.equals(CENTURY) && ROMAN.matcher(written).matches()) {
            close();
            found.add(new Amount(Set.of(String.valueOf(roman(written))), span, true, false));
        } else if (HALVES.contains(word)) {
            open.halve(span);
        } else if (number == null) {
            readOther(word);
        } else if (number.kind() == NumberWord.Kind.CALENDAR) {
            close();
            // "May" is a verb as well, Julio a name.
            if (words.isSpanish() != Character.isUpperCase(written.codePointAt(0))) {
                found.add(new Amount(Set.of(number.name()), span, !word.equals("may"), false));
            }
        } else if (number.kind() == NumberWord.Kind.FACTOR) {
            readFactor(word, number, span);
        } else if (!(previous.equals("por") && word.equals("ciento"))) {
            readSmall(number, span);
        }
        previous = word;
    }

    private void readOther(String word) {
        boolean isJoint = words.isJoint(word) && open.isOpen();
        // "Half a million", "a million and a half".
        boolean isArticle = word.equals("a") && (open.isHalved() || words.isJoint(previous));
        if (!isJoint && !isArticle) {
            close();
        }
    }

    private void readFactor(String word, NumberWord number, TextSpan span) {
        // "Millones de mexicanos" and "multi-billion" count nobody.
        boolean isVague = !open.isOpen() && (word.endsWith("s") || (!words.isSpanish() && !previous.equals("a")));
        if (isVague || !open.multiply(number.value(), span)) {
            close();
            if (!isVague) {
                open.multiply(number.value(), span);
            }
        }
    }

    private void readSmall(NumberWord number, TextSpan span) {
        boolean isOne = number.value().compareTo(BigDecimal.ONE) == 0;
        if (open.isYear(number.value()) && !words.isSpanish()) {
            open.addYear(number.value(), span);
        } else if (open.accepts(number.value()) && !(open.isOpen() && isOne && !open.endsInTens())) {
            open.add(number.value(), span, false);
        } else {
            close();
            open.add(number.value(), span, false);
        }
        if (number.kind() == NumberWord.Kind.ORDINAL) {
            open.markOrdinal();
        }
    }

    private void close() {
        open.close().ifPresent(found::add);
    }

    private static int roman(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int here = digit(numeral.charAt(i));
            boolean isBeforeLarger = i + 1 < numeral.length() && here < digit(numeral.charAt(i + 1));
            value += isBeforeLarger ? -here : here;
        }
        return value;
    }

    private static int digit(char letter) {
        return letter == 'X' ? 10 : letter == 'V' ? 5 : 1;
    }
}
