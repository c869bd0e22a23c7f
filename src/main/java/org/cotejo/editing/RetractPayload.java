package org.cotejo.editing;

import java.util.List;
import org.cotejo.graphql.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What became of a change to what was to be retracted. */
@Type
@Description("What became of a change to what was to be retracted.")
public record RetractPayload(
        @Description("It, as it is now; null where there is none.")
        Node retracted,

        @NonNull @Description("What is wrong with the change; empty when it was made.")
        List<@NonNull UserError> userErrors) {}
