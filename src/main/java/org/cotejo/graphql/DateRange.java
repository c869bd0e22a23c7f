package org.cotejo.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A range of dates, both ends included; partial dates count in full on either side. */
@Input("DateRange")
@Description("A range of dates, both ends included. A partial date stands for every day that it may mean: 2026-01 is"
        + " within a range that touches any day of January 2026, and until 2026-01 reaches to its last day."
        + " What has no date is in no range.")
public record DateRange(
        @Description("The first date; without it the range is open to the past.")
        PartialDate from,

        @Description("The last date; without it the range is open to the future.")
        PartialDate until) {

    /**
     * Keeps the rows whose dates touch the range.
     *
     * @param start a column that holds a partial date, or null
     * @param end the column of the last date; the same column where there is one date only
     */
    public Where restrict(Where where, String start, String end) {
        requireOrder();
        if (from != null) {
            // '2026-01' || '-99' is not before any day of that month. The first condition says less, but an index on a
            // column can help with it.
            where.and(end + " >= :" + where.bind(from.toString().substring(0, 4)));
            where.and(end + " || '-99' >= :" + where.bind(from.firstDay().toString()));
        }
        if (until != null) {
            where.and(start + " <= :" + where.bind(until.lastDay().toString()));
        }
        return where;
    }

    /**
     * Refuses a range that nothing can be in.
     *
     * @throws BadInput when it ends before it begins
     */
    public DateRange requireOrder() {
        if (from != null && until != null && from.firstDay().isAfter(until.lastDay())) {
            throw new BadInput("the range ends before it begins", from + "/" + until);
        }
        return this;
    }
}
