package org.cotejo.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In which direction a list is ordered. */
@Enum
@Description("In which direction a list is ordered; what lacks the value comes last in either.")
public enum OrderDirection {
    @Description("The least, the earliest or the first in the alphabet comes first.")
    ASC,
    @Description("The greatest, the latest or the last in the alphabet comes first.")
    DESC
}
