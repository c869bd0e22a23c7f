package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What statements can be ordered by. */
@Enum
@Description("What statements can be ordered by.")
public enum StatementOrderField {
    @Description("The day on which they were said; a month without a day comes before its days.")
    SAID_ON,
    @Description("The place in their event.")
    POSITION,
    @Description("When they were recorded here.")
    CREATED_AT,
    @Description("When they were last changed here.")
    UPDATED_AT,
    @Description("How far its wordings in one language are apart; the most contested is last, or first with DESC.")
    DIVERGENCE
}
