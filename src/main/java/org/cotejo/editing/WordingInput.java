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

/** A wording of a new statement. */
@Input("WordingInput")
@Description("A wording of a new statement.")
public record WordingInput(
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

        @Description("The place, from 1, of the wording above it in the list that it was made from.")
        Integer derivedFrom) {}
