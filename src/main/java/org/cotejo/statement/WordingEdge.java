package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A wording and its place in a list. */
@Type
@Description("A wording and its place in a list.")
public record WordingEdge(
        @NonNull @Description("The place in the list.") String cursor,
        @NonNull @Description("The wording.") Wording node) {}
