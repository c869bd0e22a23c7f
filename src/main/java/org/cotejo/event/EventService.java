package org.cotejo.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.cotejo.graphql.Keyset;
import org.cotejo.graphql.NodeSource;
import org.cotejo.graphql.Ordering;
import org.cotejo.graphql.Page;
import org.cotejo.graphql.PageArguments;
import org.cotejo.graphql.Where;

/** Reads events. */
@ApplicationScoped
public class EventService implements NodeSource {

    Optional<Event> findBySlug(String slug) {
        return Event.findBySlug(slug);
    }

    Page<Event> page(EventFilter filter, EventOrder order, PageArguments page) {
        Where where = filter == null ? new Where() : filter.where();
        Ordering<Event> ordering = (order == null ? EventOrder.LATEST_FIRST : order).ordering();
        return new Keyset<>("event e", "e.id", where, ordering, page, Event::mapByIds).page();
    }

    @Override
    public String type() {
        return "Event";
    }

    @Override
    public Map<Long, Event> findAll(Collection<Long> rowIds) {
        return Event.mapByIds(rowIds);
    }
}
