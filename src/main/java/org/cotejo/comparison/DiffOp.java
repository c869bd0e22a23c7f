package org.cotejo.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What becomes of a word from the left text to the right one. */
@Enum
@Description("What becomes of a word from the left text to the right one.")
public enum DiffOp {
    @Description("It stands in both; left and right may differ in spaces and in the form of quotation marks.")
    EQUAL,
    @Description("It stands on the right only.")
    INSERT,
    @Description("It stands on the left only.")
    DELETE,
    @Description("Another word stands for it on the right.")
    SUBSTITUTE
}
