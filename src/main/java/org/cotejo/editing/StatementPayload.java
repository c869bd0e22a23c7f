package org.cotejo.editing;

import java.util.List;
import org.cotejo.statement.Statement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What became of a change to a statement. */
@Type
@Description("What became of a change to a statement.")
public record StatementPayload(
        @Description("It, as it is now; null where there is none.")
        Statement statement,

        @NonNull @Description("What is wrong with the change; empty when it was made.")
        List<@NonNull UserError> userErrors) {}
