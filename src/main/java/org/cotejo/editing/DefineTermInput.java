package org.cotejo.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A concept of the term base, new or changed: fields that are absent stay, null takes away. */
@Input("DefineTermInput")
@Description("A concept of the term base, new or changed: fields that are absent stay, null takes away.")
public record DefineTermInput(
        @NonNull @Description("The key of the concept, a slug.")
        String concept,

        @Description("The revision that you have looked at; none for a new concept.")
        Integer expectedRevision,

        @Nullable @Description("What it is, in each language that it is written in; all of them.")
        List<@NonNull LocalizedTextInput> definition,

        @Id @Description("Where its words can be checked, by slug or id.")
        String source,

        @Nullable @Description("The words for it, in order; all of them, at least one.")
        List<@NonNull DesignationInput> designations,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
