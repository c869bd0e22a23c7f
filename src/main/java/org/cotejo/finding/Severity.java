package org.cotejo.finding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How much a finding matters to somebody who quotes the translation; MQM's levels. */
@Enum
@Description("How much a finding matters to somebody who quotes the translation.")
public enum Severity {
    @Description("The sense is there; a careful editor would still change it.")
    MINOR,
    @Description("A reader learns something else than what was said.")
    MAJOR,
    @Description("A reader learns the opposite, or something that nobody may put into the speaker's mouth.")
    CRITICAL
}
