package org.cotejo.editing;

import java.util.List;
import org.cotejo.term.Term;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What became of a change to a concept of the term base. */
@Type
@Description("What became of a change to a concept of the term base.")
public record TermPayload(
        @Description("It, as it is now; null where there is none.")
        Term term,

        @NonNull @Description("What is wrong with the change; empty when it was made.")
        List<@NonNull UserError> userErrors) {}
