package org.cotejo.editing;

import java.util.List;
import org.cotejo.statement.Wording;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What became of a change to a wording. */
@Type
@Description("What became of a change to a wording.")
public record WordingPayload(
        @Description("It, as it is now; null where there is none.")
        Wording wording,

        @NonNull @Description("What is wrong with the change; empty when it was made.")
        List<@NonNull UserError> userErrors) {}
