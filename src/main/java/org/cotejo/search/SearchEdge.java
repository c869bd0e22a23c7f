package org.cotejo.search;

import io.smallrye.graphql.api.Nullable;
import org.cotejo.graphql.SearchResult;
import org.cotejo.statement.Wording;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What was found, how well and by which words. */
@Type
@Description("What was found, how well and by which words.")
public record SearchEdge(
        @NonNull @Description("The place in the list.") String cursor,
        @NonNull @Description("What was found.") SearchResult node,

        @Description("How well it fits; comparable within one list only.")
        double score,

        @Nullable @Description(
                "The wording that fits best, which may be in another language than the one asked for; null for what was"
                        + " found by names alone.")
        Wording matched,

        @NonNull @Description(
                "A passage of that wording, or the name, as HTML: what fits is between <mark> and </mark>, and all else is"
                        + " escaped.")
        String highlight) {}
