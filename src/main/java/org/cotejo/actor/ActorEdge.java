package org.cotejo.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An actor and its place in a list. */
@Type
@Description("An actor and its place in a list.")
public record ActorEdge(
        @NonNull @Description("The place in the list.") String cursor,
        @NonNull @Description("The actor.") Actor node) {}
