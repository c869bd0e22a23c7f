package org.cotejo.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A source and its place in a list. */
@Type
@Description("A source and its place in a list.")
public record SourceEdge(
        @NonNull @Description("The place in the list.") String cursor,
        @NonNull @Description("The source.") Source node) {}
