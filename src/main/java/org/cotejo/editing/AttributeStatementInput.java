package org.cotejo.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Who said a statement: fields that are absent stay, null takes away. */
@Input("AttributeStatementInput")
@Description("Who said a statement: fields that are absent stay, null takes away.")
public record AttributeStatementInput(
        @NonNull @Id @Description("The statement, by its slug or its id.")
        String statement,

        @NonNull @Description(
                "The revision that you have looked at: where the object has another one by now, nothing is changed.")
        Integer expectedRevision,

        @Id @Description("Who said it, by slug or id; none when the source names nobody.")
        String speaker,

        @Description(
                "The speaker as the source prints it; the speaker's name where nothing is said of a new statement.")
        String attributedAs,

        @Nullable @Description(
                "The speaker's office or function while speaking, in each language that it is written in; all of them.")
        List<@NonNull LocalizedTextInput> role,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
