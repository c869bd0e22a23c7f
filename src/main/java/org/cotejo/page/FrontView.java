package org.cotejo.page;

import java.util.List;

/** What the front page shows: the statements that wordings disagree on most, and the latest events. */
record FrontView(List<ListedView> contested, List<ListedEvent> events) {

    /** @param date as readers write it; null where unknown */
    record ListedEvent(EventData data, String date) {}
}
