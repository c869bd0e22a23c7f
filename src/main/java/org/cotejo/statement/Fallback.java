package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to serve where nothing is there in the languages asked for. */
@Enum
@Description("What to serve where there is nothing in the languages asked for.")
public enum Fallback {
    @Description("Nothing.")
    NONE,
    @Description("The original, or nothing where it is not known.")
    ORIGINAL,
    @Description("The original, or the best of what exists.")
    ANY
}
