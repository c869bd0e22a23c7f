package org.cotejo.editing;

import org.cotejo.language.LanguageTag;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What to change of a wording: fields that are absent stay, null takes away. With another text, a review that it had is void. */
@Input("ReviseWordingInput")
@Description(
        "What to change of a wording: fields that are absent stay, null takes away. With another text, a review that it had is void.")
public record ReviseWordingInput(
        @NonNull @Id @Description("The wording, by its id.") String wording,

        @NonNull @Description(
                "The revision that you have looked at: where the object has another one by now, nothing is changed.")
        Integer expectedRevision,

        @Description("What it is to its statement.") WordingKind kind,

        @Description("The language that it is in.") LanguageTag language,

        @Description("The text, to the letter as published.")
        String text,

        @Id @Description("Where it was read, by slug or id; an original needs one.")
        String source,

        @Description("How it was made; UNKNOWN where nothing is said of a new one.")
        WordingMethod method,

        @Description("Who or what made it: a translator, an outlet, or an engine and its version.")
        String agent,

        @Description("What an editor has to say of it, such as what differs from the original.")
        String note,

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
