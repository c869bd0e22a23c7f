package org.cotejo.page;

import java.util.List;

/** An event, as a page's query answers it; what the query does not ask for is null. */
record EventData(
        String slug,
        TextData name,
        TextData description,
        String startDate,
        String endDate,
        TextData location,
        List<ActorData> participants,
        List<StatementData.Coverage> coverage,
        Statements statements) {

    /** A page of what was said there. */
    record Statements(int totalCount, List<StatementData> nodes, PageData pageInfo) {}

    /** Whether there is more, and where. */
    record PageData(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {}
}
