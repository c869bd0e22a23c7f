package org.cotejo.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What to change of a statement: fields that are absent stay, null takes away. */
@Input("ReviseStatementInput")
@Description("What to change of a statement: fields that are absent stay, null takes away.")
public record ReviseStatementInput(
        @NonNull @Id @Description("The statement, by its slug or its id.")
        String statement,

        @NonNull @Description(
                "The revision that you have looked at: where the object has another one by now, nothing is changed.")
        Integer expectedRevision,

        @Description("Whether it is given in its own words.")
        StatementKind kind,

        @Id @Description("The event that it was said at, by slug or id.")
        String event,

        @Description("Which turn of a conversation, from 1.")
        Integer turn,

        @Description("The place in the event, from 1.") Integer position,

        @Description("The day on which it was said, as far as known.")
        PartialDate saidOn,

        @Description("The language that it was said in; that of the original where there is one.")
        LanguageTag originalLanguage,

        @Nullable @Id @Description("Whom it speaks of, by slugs or ids, in order; all of them.")
        List<@NonNull String> mentions,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
