package org.cotejo.quoting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether a wording may stand in quotation marks; the constants stand from the best to the worst. */
@Enum
@Description("Whether a wording may stand in quotation marks.")
public enum Quotability {
    @Description("In quotation marks, as the speaker's own words.")
    VERBATIM,
    @Description("In quotation marks, said to be a translation.")
    TRANSLATED,
    @Description("Without quotation marks: its sense may be reported, its words not.")
    PARAPHRASE_ONLY,
    @Description("Not at all.")
    DO_NOT_QUOTE;

    /** The worse of two. */
    Quotability or(Quotability other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
