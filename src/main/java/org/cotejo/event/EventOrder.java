package org.cotejo.event;

import org.cotejo.graphql.OrderDirection;
import org.cotejo.graphql.Ordering;
import org.cotejo.graphql.Ordering.KeyType;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** The order of a list of events. */
@Input("EventOrder")
@Description("The order of a list of events.")
public record EventOrder(
        @DefaultValue("START_DATE") @Description("What to order by.")
        EventOrderField field,

        @DefaultValue("DESC") @Description("In which direction.")
        OrderDirection direction) {

    static final EventOrder LATEST_FIRST = new EventOrder(EventOrderField.START_DATE, OrderDirection.DESC);

    Ordering<Event> ordering() {
        String name = "Event " + field + " " + direction;
        return switch (field) {
            case START_DATE ->
                new Ordering<>(name, "e.start_date", KeyType.TEXT, true, direction, event -> event.startDate);
            case NAME -> new Ordering<>(name, "e.name_sort", KeyType.TEXT, false, direction, event -> event.nameSort);
            case CREATED_AT ->
                new Ordering<>(name, "e.created_at", KeyType.INSTANT, false, direction, event -> event.createdAt);
        };
    }
}
