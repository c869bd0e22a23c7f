package org.cotejo.actor;

import java.util.List;
import org.cotejo.graphql.Connection;
import org.cotejo.graphql.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of actors. */
@Type
@Description("A page of actors.")
public class ActorConnection extends Connection<Actor> {

    ActorConnection(Page<Actor> page) {
        super(page);
    }

    @NonNull @Description("The actors with their places in the list.")
    public List<@NonNull ActorEdge> getEdges() {
        return page().edges(ActorEdge::new);
    }

    @NonNull @Description("The actors.")
    public List<@NonNull Actor> getNodes() {
        return page().rows();
    }
}
