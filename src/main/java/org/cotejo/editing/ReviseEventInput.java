package org.cotejo.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.graphql.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What to change of an event: fields that are absent stay, null takes away. */
@Input("ReviseEventInput")
@Description("What to change of an event: fields that are absent stay, null takes away.")
public record ReviseEventInput(
        @NonNull @Id @Description("The event, by its slug or its id.")
        String event,

        @NonNull @Description(
                "The revision that you have looked at: where the object has another one by now, nothing is changed.")
        Integer expectedRevision,

        @Nullable @Description("The name in each language that it is written in; all of them.")
        List<@NonNull LocalizedTextInput> names,

        @Nullable @Description("What it was, in each language that it is written in; all of them.")
        List<@NonNull LocalizedTextInput> description,

        @Description("The first day, as far as known.") PartialDate startDate,

        @Description("The last day, as far as known; none for an event of one day.")
        PartialDate endDate,

        @Nullable @Description("Where it was, in each language that it is written in; all of them.")
        List<@NonNull LocalizedTextInput> location,

        @Nullable @Id
        @Description(
                "Who took part, by their slugs or ids, in order; all of them. Where nobody is named, those who speak or are mentioned are said to take part.")
        List<@NonNull String> participants,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
