package org.cotejo.statement;

import java.util.List;
import org.cotejo.graphql.Connection;
import org.cotejo.graphql.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of wordings. */
@Type
@Description("A page of wordings.")
public class WordingConnection extends Connection<Wording> {

    WordingConnection(Page<Wording> page) {
        super(page);
    }

    @NonNull @Description("The wordings with their places in the list.")
    public List<@NonNull WordingEdge> getEdges() {
        return page().edges(WordingEdge::new);
    }

    @NonNull @Description("The wordings.")
    public List<@NonNull Wording> getNodes() {
        return page().rows();
    }
}
