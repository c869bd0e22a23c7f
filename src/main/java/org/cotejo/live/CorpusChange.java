package org.cotejo.live;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/**
 * That the corpus has changed.
 *
 * @param revision counted up by one for each change
 */
@Type
@Description(
        "That the corpus has changed, by one editor or by one file; or that the rules have looked at it since, and find"
                + " something else in its wordings than before.")
public record CorpusChange(
        @Description("The number that the corpus has since; each change has the next.")
        int revision,

        @Description("How many statements were added.") int statementsAdded,

        @Description("How many wordings were added to statements that were there, or changed.")
        int wordingsChanged) {

    static CorpusChange of(Change change) {
        return new CorpusChange(
                Math.toIntExact(change.revision()),
                change.addedStatements().size(),
                change.changedWordings().values().stream().mapToInt(List::size).sum());
    }
}
