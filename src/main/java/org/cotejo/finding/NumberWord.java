package org.cotejo.finding;

import java.math.BigDecimal;

/**
 * A word of a number or of the calendar.
 *
 * @param value null in the calendar
 * @param name what the calendar's words share in both languages
 */
record NumberWord(Kind kind, BigDecimal value, String name) {

    enum Kind {
        CARDINAL,
        ORDINAL,
        /** Multiplies what stands before it. */
        FACTOR,
        CALENDAR
    }
}
