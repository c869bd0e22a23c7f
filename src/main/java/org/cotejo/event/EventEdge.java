package org.cotejo.event;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An event and its place in a list. */
@Type
@Description("An event and its place in a list.")
public record EventEdge(
        @NonNull @Description("The place in the list.") String cursor,
        @NonNull @Description("The event.") Event node) {}
