package org.cotejo.comparison;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A word or a mark of two texts, with the spaces behind it: joined, all of one side are that text to the letter. */
@Type
@Description(
        "A word or a mark of two texts, with the spaces behind it: joined, all of one side are that text to the letter.")
public record DiffToken(
        @NonNull @Description("What becomes of it.") DiffOp op,

        @Nullable @Description("What stands on the left; null for INSERT.")
        String left,

        @Nullable @Description("What stands on the right; null for DELETE.")
        String right) {}
