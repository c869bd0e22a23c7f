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

/** A statement to record, with its first wordings. */
@Input("RecordStatementInput")
@Description("A statement to record, with its first wordings.")
public record RecordStatementInput(
        @Description(
                "A stable key of lower-case letters, digits and single hyphens; made from its words where you send none.")
        String slug,

        @NonNull @Description("Whether it is given in its own words.")
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

        @Id @Description("Who said it, by slug or id; none when the source names nobody.")
        String speaker,

        @Description(
                "The speaker as the source prints it; the speaker's name where nothing is said of a new statement.")
        String attributedAs,

        @Nullable @Description(
                "The speaker's office or function while speaking, in each language that it is written in; all of them.")
        List<@NonNull LocalizedTextInput> role,

        @NonNull @Description("Its wordings, at least one and at most 100.")
        List<@NonNull WordingInput> wordings,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
