package org.cotejo.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What an actor is: Popolo's person and organization, and groups that are neither. */
@Enum
@Description("What an actor is.")
public enum ActorKind {
    @Description("One person.")
    PERSON,
    @Description("A body with a name: a ministry, a company, a newspaper, a cartel.")
    ORGANIZATION,
    @Description("Several people who are spoken of as one and form no body.")
    GROUP
}
