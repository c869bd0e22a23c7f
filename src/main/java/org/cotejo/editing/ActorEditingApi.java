package org.cotejo.editing;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cotejo.access.Role;
import org.cotejo.actor.Actor;
import org.cotejo.editing.Editor.Outcome;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The GraphQL edge of writing actors. */
@GraphQLApi
public class ActorEditingApi {

    private final Editor editor;

    ActorEditingApi(Editor editor) {
        this.editor = editor;
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Records an actor. Takes an EDITOR.")
    public ActorPayload recordActor(@NonNull @Description("What to do.") RecordActorInput input) {
        return payload(editor.change("recordActor", ActorEditing::record));
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Revises an actor. Takes an EDITOR.")
    public ActorPayload reviseActor(@NonNull @Description("What to do.") ReviseActorInput input) {
        return payload(editor.change("reviseActor", ActorEditing::revise));
    }

    @Mutation
    @RolesAllowed(Role.Names.ADMIN)
    @Description("Makes one actor of two that turned out to be one. Takes an ADMIN.")
    public ActorPayload mergeActors(@NonNull @Description("What to do.") MergeActorsInput input) {
        return payload(editor.change("mergeActors", Merger::merge));
    }

    private static ActorPayload payload(Outcome outcome) {
        Actor changed = outcome.rowId() == null
                ? null
                : Actor.mapByIds(List.of(outcome.rowId())).get(outcome.rowId());
        return new ActorPayload(changed, outcome.errors());
    }
}
