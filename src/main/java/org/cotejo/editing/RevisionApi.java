package org.cotejo.editing;

import java.util.List;
import org.cotejo.actor.Actor;
import org.cotejo.event.Event;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Wording;
import org.cotejo.storage.RowKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The GraphQL edge of revisions: every object has those that it was in since its first change. */
@GraphQLApi
public class RevisionApi {

    private static final String REVISIONS =
            "The states that it was in, the latest 100, the earliest first. Empty for what came with a corpus and was"
                    + " never changed.";

    private final RevisionService revisions;

    RevisionApi(RevisionService revisions) {
        this.revisions = revisions;
    }

    @NonNull @Description(REVISIONS)
    public List<@NonNull Revision> revisions(@Source org.cotejo.source.Source source) {
        return revisions.revisionsOf(source, RowKind.SOURCE);
    }

    @NonNull @Description(REVISIONS)
    public List<@NonNull Revision> revisions(@Source Actor actor) {
        return revisions.revisionsOf(actor, RowKind.ACTOR);
    }

    @NonNull @Description(REVISIONS)
    public List<@NonNull Revision> revisions(@Source Event event) {
        return revisions.revisionsOf(event, RowKind.EVENT);
    }

    @NonNull @Description(REVISIONS)
    public List<@NonNull Revision> revisions(@Source Statement statement) {
        return revisions.revisionsOf(statement, RowKind.STATEMENT);
    }

    @NonNull @Description(REVISIONS)
    public List<@NonNull Revision> revisions(@Source Wording wording) {
        return revisions.revisionsOf(wording, RowKind.WORDING);
    }

    @Query
    @NonNull @Description("The states that a concept of the term base was in, as those of other objects.")
    public List<@NonNull Revision> termRevisions(@NonNull @Description("The key of the concept.") String concept) {
        return revisions.revisionsOfTerm(concept);
    }

    @NonNull @Description("What became different by it; all that it says, where nothing is known of before.")
    public List<@NonNull Change> changes(@Source Revision revision) {
        return revisions.changesOf(revision);
    }
}
