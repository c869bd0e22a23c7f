package org.cotejo.editing;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cotejo.access.Role;
import org.cotejo.editing.Editor.Outcome;
import org.cotejo.statement.Wording;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The GraphQL edge of writing wordings. */
@GraphQLApi
public class WordingEditingApi {

    private final Editor editor;

    WordingEditingApi(Editor editor) {
        this.editor = editor;
    }

    @Mutation
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    @Description("Adds a wording to a statement. Takes a CONTRIBUTOR.")
    public WordingPayload addWording(@NonNull @Description("What to do.") AddWordingInput input) {
        return payload(editor.change("addWording", WordingEditing::add));
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Revises a wording. Takes an EDITOR.")
    public WordingPayload reviseWording(@NonNull @Description("What to do.") ReviseWordingInput input) {
        return payload(editor.change("reviseWording", WordingEditing::revise));
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Says whether to prefer a wording to others. Takes an EDITOR.")
    public WordingPayload rankWording(@NonNull @Description("What to do.") RankWordingInput input) {
        return payload(editor.change("rankWording", WordingEditing::rank));
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Says how far the work on a wording has come. Takes an EDITOR.")
    public WordingPayload reviewWording(@NonNull @Description("What to do.") ReviewWordingInput input) {
        return payload(editor.change("reviewWording", WordingEditing::review));
    }

    private static WordingPayload payload(Outcome outcome) {
        Wording changed = outcome.rowId() == null
                ? null
                : Wording.mapByIds(List.of(outcome.rowId())).get(outcome.rowId());
        return new WordingPayload(changed, outcome.errors());
    }
}
