package org.cotejo.editing;

import org.cotejo.statement.WordingState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** How far the work on a wording has come. */
@Input("ReviewWordingInput")
@Description("How far the work on a wording has come.")
public record ReviewWordingInput(
        @NonNull @Id @Description("The wording, by its id.") String wording,

        @NonNull @Description(
                "The revision that you have looked at: where the object has another one by now, nothing is changed.")
        Integer expectedRevision,

        @NonNull @Description("The new state.") WordingState state,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
