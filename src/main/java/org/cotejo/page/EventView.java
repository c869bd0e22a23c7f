package org.cotejo.page;

import java.util.List;
import java.util.Optional;

/**
 * An event as its page shows it.
 *
 * @param dates as readers write them; null where unknown
 * @param statements of this page of the list
 * @param previous the address of the page before; null on the first one
 * @param next the address of the page behind; null on the last one
 */
record EventView(EventData data, String dates, List<ListedView> statements, String previous, String next) {

    /** Of a body such as a parliament, more names than anybody reads. */
    private static final int MOST_PARTICIPANTS = 40;

    static EventView of(EventData event, Visit visit) {
        Address address = visit.to("/events/" + event.slug());
        EventData.PageData page = event.statements().pageInfo();
        return new EventView(
                event,
                dates(event, visit.language()),
                event.statements().nodes().stream()
                        .map(statement -> ListedView.of(statement, visit.language()))
                        .flatMap(Optional::stream)
                        .toList(),
                page.hasPreviousPage()
                        ? address.with("before", page.startCursor()).local()
                        : null,
                page.hasNextPage() ? address.with("after", page.endCursor()).local() : null);
    }

    static String dates(EventData event, PageLanguage language) {
        if (event.startDate() == null) {
            return null;
        }
        String start = language.date(event.startDate());
        return event.endDate() == null || event.endDate().equals(event.startDate())
                ? start
                : start + " – " + language.date(event.endDate());
    }

    public List<ActorData> participants() {
        return data.participants().stream().limit(MOST_PARTICIPANTS).toList();
    }
}
