package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a wording is to its statement. */
@Enum
@Description("What a wording is to its statement.")
public enum WordingKind {
    @Description("The words as they were said, with a source.")
    ORIGINAL,
    @Description("Another published transcription, in the language of the original.")
    VARIANT,
    @Description("The words in another language.")
    TRANSLATION,
    @Description("A translation that was translated back into the language of the original.")
    BACK_TRANSLATION,
    @Description("A guess at words that nobody published; never to be quoted.")
    RECONSTRUCTION
}
