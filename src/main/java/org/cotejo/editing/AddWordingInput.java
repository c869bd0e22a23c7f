package org.cotejo.editing;

import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A wording to add to a statement. */
@Input("AddWordingInput")
@Description("A wording to add to a statement.")
public record AddWordingInput(
        @NonNull @Id @Description("The statement, by its slug or its id.")
        String statement,

        @NonNull @Description("What it is to its statement.")
        WordingKind kind,

        @NonNull @Description("The language that it is in.") LanguageTag language,

        @NonNull @Description("The text, to the letter as published.")
        String text,

        @Id @Description("Where it was read, by slug or id; an original needs one.")
        String source,

        @Description("How it was made; UNKNOWN where nothing is said of a new one.")
        WordingMethod method,

        @Description("Who or what made it: a translator, an outlet, or an engine and its version.")
        String agent,

        @Description("What an editor has to say of it, such as what differs from the original.")
        String note,

        @Description(
                "How far the work on it has come; TRANSLATED where nothing is said. Contributors may say INITIAL or TRANSLATED.")
        WordingState state,

        @Description(
                "Whether to prefer it to others; NORMAL where nothing is said, which is all that contributors may say.")
        Rank rank,

        @Id @Description("The wording that it was made from, by its id.")
        String derivedFrom,

        @Description(
                "The digest of the text that it was made from, where that may have changed meanwhile: it is accepted, and outdated. That of the present text where nothing is said.")
        String derivedFromDigest,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
