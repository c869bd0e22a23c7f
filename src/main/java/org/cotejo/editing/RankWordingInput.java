package org.cotejo.editing;

import org.cotejo.statement.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Whether to prefer a wording to others. */
@Input("RankWordingInput")
@Description("Whether to prefer a wording to others.")
public record RankWordingInput(
        @NonNull @Id @Description("The wording, by its id.") String wording,

        @NonNull @Description(
                "The revision that you have looked at: where the object has another one by now, nothing is changed.")
        Integer expectedRevision,

        @NonNull @Description(
                "The new rank. A wording that was retracted and gets another rank than DEPRECATED is retracted no more.")
        Rank rank,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
