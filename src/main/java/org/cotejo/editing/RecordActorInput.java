package org.cotejo.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.actor.ActorKind;
import org.cotejo.actor.Pronouns;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An actor to record. */
@Input("RecordActorInput")
@Description("An actor to record.")
public record RecordActorInput(
        @Description(
                "A stable key of lower-case letters, digits and single hyphens; made from its words where you send none.")
        String slug,

        @NonNull @Description("Whether it is a person, an organization or a group.")
        ActorKind kind,

        @NonNull @Description("The name in each language that it is written in; all of them.")
        List<@NonNull LocalizedTextInput> names,

        @Nullable @Description("Other names that sources print; all of them.")
        List<@NonNull String> otherNames,

        @Description("The item's id in Wikidata, such as Q22686.")
        String wikidataId,

        @Description("The country, as an ISO 3166 code of two letters.")
        String country,

        @Nullable @Description("The pronouns that published reports use of them; all of them.")
        List<@NonNull Pronouns> pronouns,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
