package org.cotejo.term;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far a designation may be used for its concept; ISO 12620's administrative status. */
@Enum
@Description("How far a word may be used for its concept.")
public enum TermStatus {
    @Description("The word to use.")
    PREFERRED,
    @Description("Another word that is right.")
    ADMITTED,
    @Description("A word that is used for it and is wrong.")
    DEPRECATED
}
