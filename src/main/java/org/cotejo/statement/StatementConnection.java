package org.cotejo.statement;

import java.util.List;
import org.cotejo.graphql.Connection;
import org.cotejo.graphql.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of statements. */
@Type
@Description("A page of statements.")
public class StatementConnection extends Connection<Statement> {

    StatementConnection(Page<Statement> page) {
        super(page);
    }

    @NonNull @Description("The statements with their places in the list.")
    public List<@NonNull StatementEdge> getEdges() {
        return page().edges(StatementEdge::new);
    }

    @NonNull @Description("The statements.")
    public List<@NonNull Statement> getNodes() {
        return page().rows();
    }
}
