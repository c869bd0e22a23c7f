package org.cotejo.editing;

import java.util.List;
import org.cotejo.actor.Actor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What became of a change to an actor. */
@Type
@Description("What became of a change to an actor.")
public record ActorPayload(
        @Description("It, as it is now; null where there is none.")
        Actor actor,

        @NonNull @Description("What is wrong with the change; empty when it was made.")
        List<@NonNull UserError> userErrors) {}
