package org.cotejo.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Which of several wordings to prefer: the ranks of Wikidata. The constants stand in order of preference. */
@Enum
@Description("Which of several wordings to prefer: the ranks of Wikidata. Wordings coexist; none is deleted.")
public enum Rank {
    @Description("Best of its language.")
    PREFERRED,
    @Description("As good as others.")
    NORMAL,
    @Description("Known to be wrong or withdrawn; kept, and served only where there is nothing else.")
    DEPRECATED
}
