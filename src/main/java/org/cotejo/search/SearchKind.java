package org.cotejo.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a search may find. */
@Enum
@Description("What a search may find.")
public enum SearchKind {
    @Description("A statement, by its wordings, its speaker or its event.")
    STATEMENT,
    @Description("An event, by its names.")
    EVENT,
    @Description("An actor, by its names and other names.")
    ACTOR
}
