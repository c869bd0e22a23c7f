package org.cotejo.editing;

import java.util.List;
import org.cotejo.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What became of a change to a source. */
@Type
@Description("What became of a change to a source.")
public record SourcePayload(
        @Description("It, as it is now; null where there is none.")
        Source source,

        @NonNull @Description("What is wrong with the change; empty when it was made.")
        List<@NonNull UserError> userErrors) {}
