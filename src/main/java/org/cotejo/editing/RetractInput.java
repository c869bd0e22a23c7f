package org.cotejo.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A statement or a wording to retract. */
@Input("RetractInput")
@Description("A statement or a wording to retract.")
public record RetractInput(
        @NonNull @Id @Description("The id of the statement or wording, or the slug of the statement.")
        String id,

        @NonNull @Description(
                "The revision that you have looked at: where the object has another one by now, nothing is changed.")
        Integer expectedRevision,

        @NonNull @Description("Why; everybody can read it.") String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
