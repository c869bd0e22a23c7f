package org.cotejo.language;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a text that was served relates to the languages that were asked for. */
@Enum
@Description("How a text that was served relates to the languages that were asked for.")
public enum LanguageMatch {
    @Description("The language is one that was asked for, to the letter.")
    EXACT,
    @Description("The language was found by RFC 4647: en finds en-US, and es-MX finds es.")
    LOOKUP,
    @Description("Nothing that was asked for is there, or nothing was asked for: the original or, of an"
            + " editorial text, the first one written.")
    ORIGINAL_FALLBACK,
    @Description("Neither what was asked for nor an original is there: the best of what exists.")
    ANY_FALLBACK,
    @Description("There is no text to serve.")
    NONE
}
