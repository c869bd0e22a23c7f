package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far the work on a wording has come: the segment states of XLIFF 2. */
@Enum
@Description("How far the work on a wording has come: the segment states of XLIFF 2.")
public enum WordingState {
    @Description("Begun.")
    INITIAL,
    @Description("Complete, as published or submitted; not reviewed here.")
    TRANSLATED,
    @Description("Reviewed by a second person.")
    REVIEWED,
    @Description("Finished; no further work is expected.")
    FINAL
}
