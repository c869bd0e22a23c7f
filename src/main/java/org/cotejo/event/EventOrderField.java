package org.cotejo.event;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What events can be ordered by. */
@Enum
@Description("What events can be ordered by.")
public enum EventOrderField {
    @Description("The first day.")
    START_DATE,
    @Description("The name: the Spanish one, or the first where there is none; accents and case are ignored.")
    NAME,
    @Description("When the event was recorded here.")
    CREATED_AT
}
