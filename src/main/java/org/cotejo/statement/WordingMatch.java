package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.language.LanguageMatch;
import org.cotejo.language.LanguageTag;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A wording as it was chosen for a reader. What depends on the request stands here, so that caches may merge by id. */
@Type
@Description("A wording as it was chosen for the reader. It holds what depends on the request, so that a client's cache"
        + " may merge wordings by id, as long as the fields below that have languages repeat them.")
public record WordingMatch(
        @Nullable @Description("The wording; null where match is NONE.")
        Wording wording,

        @NonNull @Description("How its language relates to those asked for.")
        LanguageMatch match,

        @NonNull @Description("The languages that were asked for, the most wanted first.")
        List<@NonNull LanguageTag> requested,

        @Name("isMachine") @Description("Whether a machine made the wording and nobody corrected it.")
        boolean isMachine) {}
