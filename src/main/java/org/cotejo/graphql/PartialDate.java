package org.cotejo.graphql;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

/**
 * A date of which only the year, or the year and month, may be known: Popolo's partial dates, ISO 8601 reduced
 * precision. Ordered and compared as text, where a less precise date comes before those that it may mean.
 */
@CustomScalar("PartialDate")
@Description("A date of which the day, or the month and day, may be unknown: YYYY-MM-DD, YYYY-MM or YYYY.")
public final class PartialDate implements CustomStringScalar {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final String value;

    /**
     * Reads a date in one of the three forms.
     *
     * @throws IllegalArgumentException when it has another form, or there is no such day
     */
    @JsonCreator
    public PartialDate(String text) {
        value = text;
        if (!FORM.matcher(text).matches()) {
            throw refused(text, null);
        }
        try {
            lastDay();
        } catch (DateTimeException e) {
            throw refused(text, e);
        }
    }

    private static IllegalArgumentException refused(String text, Exception cause) {
        return new IllegalArgumentException("'" + text + "' is not a date: YYYY-MM-DD, YYYY-MM or YYYY", cause);
    }

    /** The last day that it may mean. */
    public LocalDate lastDay() {
        return switch (value.length()) {
            case 4 -> LocalDate.parse(value + "-12-31");
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    /** The first day that it may mean. */
    public LocalDate firstDay() {
        return LocalDate.parse(value + "-01-01".substring(value.length() == 4 ? 0 : value.length() == 7 ? 3 : 6));
    }

    @Override
    public String stringValueForSerialization() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && date.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
