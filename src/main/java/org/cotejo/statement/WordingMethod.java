package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a wording was made. */
@Enum
@Description("How a wording was made.")
public enum WordingMethod {
    @Description("Written down from what was heard.")
    TRANSCRIPTION,
    @Description("Written by a person.")
    HUMAN,
    @Description("Spoken by an interpreter.")
    INTERPRETATION,
    @Description("Made by a machine.")
    MACHINE,
    @Description("Made by a machine and corrected by a person.")
    MACHINE_POST_EDITED,
    @Description("Nobody recorded how.")
    UNKNOWN
}
