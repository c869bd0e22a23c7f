package org.cotejo.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers in digits, as the countries write them: 1,000.5 in Mexico, the United States and Britain, elsewhere 1.000,5. */
final class Digits {

    private static final Pattern POINT = Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?");

    /** Three zeros behind the mark are thousands: nobody is as exact as 300.000. */
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}[.,]000");

    private static final Pattern DECADE = Pattern.compile("[0-9]{3}0s");

    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th|s)$");

    private static final Pattern SPACES = Pattern.compile("[ \u00A0\u2009\u202F]");

    /** More digits than any amount has; reading more would cost more than it says. */
    private static final int MOST = 30;

    private Digits() {}

    /** What the digits may mean, none where they are no number. */
    static List<BigDecimal> readings(String written, String language) {
        String digits =
                SPACES.matcher(ORDINAL.matcher(written).replaceFirst("")).replaceAll("");
        if (digits.length() > MOST) {
            return List.of();
        }
        if (THOUSANDS.matcher(digits).matches()) {
            return List.of(new BigDecimal(digits.replaceAll("[.,]", "")));
        }
        Stream<BigDecimal> withPoint =
                POINT.matcher(digits).matches() ? Stream.of(new BigDecimal(digits.replace(",", ""))) : Stream.of();
        boolean isRead = language.equals("en") && POINT.matcher(digits).matches();
        Stream<BigDecimal> withComma = !isRead && COMMA.matcher(digits).matches()
                ? Stream.of(new BigDecimal(digits.replace(".", "").replace(',', '.')))
                : Stream.of();
        // "The 1930s" are "los treinta".
        Stream<BigDecimal> decade =
                DECADE.matcher(written).matches() ? Stream.of(new BigDecimal(written.substring(2, 4))) : Stream.of();
        return Stream.of(withPoint, withComma, decade)
                .flatMap(stream -> stream)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
    }
}
