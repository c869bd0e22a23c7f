package org.cotejo.source;

import java.util.List;
import org.cotejo.graphql.Connection;
import org.cotejo.graphql.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of sources. */
@Type
@Description("A page of sources.")
public class SourceConnection extends Connection<Source> {

    SourceConnection(Page<Source> page) {
        super(page);
    }

    @NonNull @Description("The sources with their places in the list.")
    public List<@NonNull SourceEdge> getEdges() {
        return page().edges(SourceEdge::new);
    }

    @NonNull @Description("The sources.")
    public List<@NonNull Source> getNodes() {
        return page().rows();
    }
}
