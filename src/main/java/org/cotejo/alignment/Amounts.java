package org.cotejo.alignment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a passage by their value, so that "26 mil 980 millones" is "26.98 billion".
 *
 * <p>Reads digits as Mexico and the English-speaking countries write them (1,000.5), with the Spanish and English words
 * that multiply them. A number that is written otherwise is kept as it is spelt.
 */
final class Amounts {

    private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*+|[\\p{L}\\p{M}]+");

    private static final Pattern PLAIN = Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** More digits than any amount has; reading more would cost more than it says. */
    private static final int MOST_DIGITS = 30;

    private final List<String> found = new ArrayList<>();
    private BigDecimal millions = BigDecimal.ZERO;
    private BigDecimal below = BigDecimal.ZERO;

    private Amounts() {}

    /** The values, in the order in which they stand. */
    static List<String> in(String text) {
        Amounts amounts = new Amounts();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            // What is one number has nothing but a space inside: "2011-2012" and "15, 16" are two.
            if (token.start() != end + 1 || !Character.isWhitespace(text.charAt(end))) {
                amounts.close();
            }
            amounts.read(token.group());
            end = token.end();
        }
        amounts.close();
        return amounts.found;
    }

    private void read(String token) {
        String word = Words.fold(token);
        if (Character.isDigit(token.charAt(0))) {
            if (token.length() <= MOST_DIGITS && PLAIN.matcher(token).matches()) {
                add(new BigDecimal(token.replace(",", "")));
            } else {
                close();
                found.add(token);
            }
        } else if (NumberWords.small(word) > 0) {
            add(BigDecimal.valueOf(NumberWords.small(word)));
        } else if (NumberWords.zeros(word) > 0) {
            multiply(NumberWords.zeros(word));
        } else {
            close();
        }
    }

    /** A number continues the one before only where that ends in three zeros: "mil 600", but not "2018 200". */
    private void add(BigDecimal value) {
        boolean isContinued = below.remainder(THOUSAND).signum() == 0 && value.compareTo(THOUSAND) < 0;
        if (!isContinued) {
            close();
        }
        below = below.add(value);
    }

    private void multiply(int zeros) {
        // "Mil mil" is two numbers; so nothing grows beyond reason.
        if (zeros <= 3 && below.compareTo(THOUSAND) >= 0) {
            close();
        }
        BigDecimal multiplied = (below.signum() == 0 ? BigDecimal.ONE : below).scaleByPowerOfTen(zeros);
        if (zeros > 3) {
            millions = millions.add(multiplied);
            below = BigDecimal.ZERO;
        } else {
            below = multiplied;
        }
    }

    /** Translators round millions ("139 mil 699 millones", "139.70 billion") but neither years nor prices. */
    private void close() {
        BigDecimal value = millions.add(below);
        if (value.signum() > 0) {
            BigDecimal kept = value.compareTo(MILLION) < 0 ? value : value.round(new MathContext(3));
            found.add(kept.stripTrailingZeros().toPlainString());
        }
        millions = BigDecimal.ZERO;
        below = BigDecimal.ZERO;
    }
}
