package org.cotejo.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * A number whose words are being read, and that the next word may still continue.
 *
 * <p>Millions are kept to three digits: translators round them ("139 mil 699 millones", "139.70 billion"), but neither
 * years nor prices.
 */
final class OpenNumber {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private BigDecimal millions = BigDecimal.ZERO;
    private BigDecimal below = BigDecimal.ZERO;
    private TextSpan span;
    private boolean hasDigits;
    private boolean isHalved;
    private boolean isOrdinal;

    boolean isOpen() {
        return millions.add(below).signum() > 0;
    }

    boolean isHalved() {
        return isHalved;
    }

    /** Whether a word goes on with it: "treinta y | siete", "mil | 600", but neither "2018 | 200" nor "dos | tres". */
    boolean accepts(BigDecimal value) {
        BigDecimal place = value.compareTo(TEN) < 0 ? TEN : value.compareTo(HUNDRED) < 0 ? HUNDRED : THOUSAND;
        boolean isSmaller = below.remainder(place).signum() == 0 && value.compareTo(THOUSAND) < 0;
        // "10 5" are two, "treinta y cinco" is one; digits are continued behind thousands only.
        boolean isContinued = !hasDigits || below.remainder(THOUSAND).signum() == 0;
        boolean isTeen = below.remainder(HUNDRED).compareTo(TEN) == 0 && value.compareTo(TEN) < 0;
        return !isOpen() || (isSmaller && isContinued && !isTeen);
    }

    void add(BigDecimal value, TextSpan word, boolean isDigits) {
        below = below.add(value);
        hasDigits |= isDigits;
        extend(word);
    }

    boolean endsInTens() {
        return below.remainder(HUNDRED).compareTo(TEN) > 0
                && below.remainder(TEN).signum() == 0;
    }

    /** "Nineteen sixty-eight". */
    boolean isYear(BigDecimal next) {
        return !hasDigits
                && millions.signum() == 0
                && below.compareTo(TEN) > 0
                && below.compareTo(BigDecimal.valueOf(20)) <= 0
                && next.compareTo(TEN) >= 0
                && next.compareTo(HUNDRED) < 0;
    }

    void addYear(BigDecimal value, TextSpan word) {
        below = below.multiply(HUNDRED).add(value);
        extend(word);
    }

    /** Multiplies it, and says whether the factor goes with it: "mil mil" is two numbers, so nothing grows beyond reason. */
    boolean multiply(BigDecimal factor, TextSpan word) {
        boolean isLarge = factor.compareTo(MILLION) >= 0;
        if (!isLarge && below.compareTo(THOUSAND) >= 0) {
            return false;
        }
        BigDecimal multiplied = (below.signum() == 0 ? BigDecimal.ONE : below).multiply(factor);
        if (isLarge) {
            millions = millions.add(multiplied);
            below = BigDecimal.ZERO;
        } else {
            below = multiplied;
        }
        extend(word);
        return true;
    }

    void halve(TextSpan word) {
        isHalved = true;
        extend(word);
    }

    void markOrdinal() {
        isOrdinal = true;
    }

    private void extend(TextSpan word) {
        span = span == null ? word : new TextSpan(span.start(), word.end());
    }

    /** The number as far as it was read, and an empty one to go on with; none where there was only one, or zero. */
    Optional<Amount> close() {
        BigDecimal value = millions.add(below);
        Optional<Amount> read = Optional.empty();
        if (value.signum() > 0 && isHalved) {
            read = Optional.of(new Amount(Set.of(), span, false, false));
        } else if (value.compareTo(BigDecimal.ONE) > 0) {
            boolean isSure = !isOrdinal && (hasDigits || value.compareTo(TEN) > 0) && !isRoundThousand(value);
            read = Optional.of(new Amount(Set.of(key(value)), span, isSure, isOrdinal));
        }
        millions = BigDecimal.ZERO;
        below = BigDecimal.ZERO;
        span = null;
        hasDigits = false;
        isHalved = false;
        isOrdinal = false;
        return read;
    }

    /** "Mil gracias". */
    private boolean isRoundThousand(BigDecimal value) {
        return !hasDigits && value.compareTo(THOUSAND) == 0;
    }

    static String key(BigDecimal value) {
        BigDecimal kept = value.compareTo(MILLION) < 0 ? value : value.round(new MathContext(3));
        return kept.stripTrailingZeros().toPlainString();
    }
}
