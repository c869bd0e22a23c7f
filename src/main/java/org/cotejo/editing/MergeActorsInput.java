package org.cotejo.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Two actors that are one. */
@Input("MergeActorsInput")
@Description("Two actors that are one.")
public record MergeActorsInput(
        @NonNull @Id
        @Description("The actor to merge, by its slug or its id. It is kept, and says what it was merged into.")
        String from,

        @NonNull @Id
        @Description("The actor that it turned out to be: it gets all that was said by the other, and its names.")
        String into,

        @NonNull @Description("The revision of the actor to merge that you have looked at.")
        Integer expectedRevision,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
