package org.cotejo.editing;

import java.util.List;
import org.cotejo.event.Event;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What became of a change to an event. */
@Type
@Description("What became of a change to an event.")
public record EventPayload(
        @Description("It, as it is now; null where there is none.")
        Event event,

        @NonNull @Description("What is wrong with the change; empty when it was made.")
        List<@NonNull UserError> userErrors) {}
