package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether the words of a statement are known as words. */
@Enum
@Description("Whether a statement is given in its own words.")
public enum StatementKind {
    @Description("In quotation marks, or in a transcript.")
    DIRECT,
    @Description("In reported speech: what was said, not how.")
    REPORTED
}
