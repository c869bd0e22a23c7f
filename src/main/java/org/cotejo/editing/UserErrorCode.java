package org.cotejo.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of thing is wrong with a change, for programs. */
@Enum
@Description("What sort of thing is wrong with a change, for programs.")
public enum UserErrorCode {
    @Description("It refers to an object that does not exist.")
    NOT_FOUND,
    @Description("Another object has this slug or this id, or the statement has an original already.")
    TAKEN,
    @Description("A value is missing, or is none that can be stored.")
    INVALID,
    @Description("The object was changed since the revision that was expected; the answer has it as it is now.")
    STALE,
    @Description("The values are sound but do not go together, such as an original that was made by a machine.")
    FORBIDDEN_COMBINATION,
    @Description("The caller's access role does not reach so far.")
    FORBIDDEN,
    @Description("The idempotency key was used with another input within a day.")
    KEY_REUSED
}
