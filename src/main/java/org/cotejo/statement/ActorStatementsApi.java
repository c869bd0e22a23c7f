package org.cotejo.statement;

import org.cotejo.actor.Actor;
import org.cotejo.graphql.PageArguments;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What statements add to actors: what they said, and what was said of them. */
@GraphQLApi
public class ActorStatementsApi {

    private final StatementService statements;

    ActorStatementsApi(StatementService statements) {
        this.statements = statements;
    }

    @NonNull @Description("What they said, the latest first unless another order is asked for.")
    public StatementConnection statements(
            @Source Actor actor,
            StatementFilter filter,
            StatementOrder orderBy,
            Integer first,
            String after,
            Integer last,
            String before) {
        return new StatementConnection(
                statements.pageOf(actor, filter, orderBy, new PageArguments(first, after, last, before)));
    }

    @NonNull @Description("What was said that mentions them, the latest first unless another order is asked for.")
    public StatementConnection mentions(
            @Source Actor actor,
            StatementFilter filter,
            StatementOrder orderBy,
            Integer first,
            String after,
            Integer last,
            String before) {
        return new StatementConnection(
                statements.mentionsOf(actor, filter, orderBy, new PageArguments(first, after, last, before)));
    }
}
