package org.cotejo.statement;

import org.cotejo.graphql.OrderDirection;
import org.cotejo.graphql.Ordering;
import org.cotejo.graphql.Ordering.KeyType;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** The order of a list of statements. */
@Input("StatementOrder")
@Description("The order of a list of statements.")
public record StatementOrder(
        @DefaultValue("SAID_ON") @Description("What to order by.")
        StatementOrderField field,

        @DefaultValue("DESC") @Description("In which direction.")
        OrderDirection direction) {

    static final StatementOrder LATEST_FIRST = new StatementOrder(StatementOrderField.SAID_ON, OrderDirection.DESC);
    static final StatementOrder AS_SAID = new StatementOrder(StatementOrderField.POSITION, OrderDirection.ASC);

    Ordering<Statement> ordering() {
        String name = "Statement " + field + " " + direction;
        return switch (field) {
            case SAID_ON -> new Ordering<>(name, "s.said_on", KeyType.TEXT, true, direction, s -> s.saidOn);
            case POSITION -> new Ordering<>(name, "s.position", KeyType.NUMBER, true, direction, s -> s.position);
            case CREATED_AT ->
                new Ordering<>(name, "s.created_at", KeyType.INSTANT, false, direction, s -> s.createdAt);
            case UPDATED_AT ->
                new Ordering<>(name, "s.updated_at", KeyType.INSTANT, false, direction, s -> s.updatedAt);
            case DIVERGENCE ->
                new Ordering<>(name, "s.divergence", KeyType.NUMBER, false, direction, s -> s.divergence);
        };
    }
}
