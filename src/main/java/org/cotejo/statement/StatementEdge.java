package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A statement and its place in a list. */
@Type
@Description("A statement and its place in a list.")
public record StatementEdge(
        @NonNull @Description("The place in the list.") String cursor,
        @NonNull @Description("The statement.") Statement node) {}
