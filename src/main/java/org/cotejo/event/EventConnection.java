package org.cotejo.event;

import java.util.List;
import org.cotejo.graphql.Connection;
import org.cotejo.graphql.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of events. */
@Type
@Description("A page of events.")
public class EventConnection extends Connection<Event> {

    EventConnection(Page<Event> page) {
        super(page);
    }

    @NonNull @Description("The events with their places in the list.")
    public List<@NonNull EventEdge> getEdges() {
        return page().edges(EventEdge::new);
    }

    @NonNull @Description("The events.")
    public List<@NonNull Event> getNodes() {
        return page().rows();
    }
}
