package org.cotejo.statement;

import org.cotejo.language.LanguageTag;
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
    RECONSTRUCTION;

    /** Whether one may be in this language: a transcription is in that of the original, and a translation in another. */
    public boolean fits(LanguageTag language, LanguageTag original) {
        boolean isSame = language.primary().equals(original.primary());
        return switch (this) {
            case VARIANT, BACK_TRANSLATION -> isSame;
            case TRANSLATION -> !isSame;
            case ORIGINAL, RECONSTRUCTION -> true;
        };
    }

    /** Whether one can have been made so: words are written down as they are heard, and no machine makes up an original. */
    public boolean fits(WordingMethod method) {
        return switch (this) {
            case ORIGINAL, VARIANT ->
                method != WordingMethod.MACHINE
                        && method != WordingMethod.MACHINE_POST_EDITED
                        && method != WordingMethod.INTERPRETATION;
            case TRANSLATION, BACK_TRANSLATION, RECONSTRUCTION -> method != WordingMethod.TRANSCRIPTION;
        };
    }
}
