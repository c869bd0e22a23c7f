package org.cotejo.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The pronouns that published reports use of an actor. */
@Enum
@Description("The pronouns that published reports use of an actor.")
public enum Pronouns {
    @Description("She, her; ella.")
    SHE,
    @Description("He, him; él.")
    HE,
    @Description("They, them, of one person; elle.")
    THEY,
    @Description("It, of a body.")
    IT
}
