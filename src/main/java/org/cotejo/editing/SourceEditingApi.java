package org.cotejo.editing;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cotejo.access.Role;
import org.cotejo.editing.Editor.Outcome;
import org.cotejo.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The GraphQL edge of writing sources. */
@GraphQLApi
public class SourceEditingApi {

    private final Editor editor;

    SourceEditingApi(Editor editor) {
        this.editor = editor;
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Records a source. Takes an EDITOR.")
    public SourcePayload recordSource(@NonNull @Description("What to do.") RecordSourceInput input) {
        return payload(editor.change("recordSource", SourceEditing::record));
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Revises a source. Takes an EDITOR.")
    public SourcePayload reviseSource(@NonNull @Description("What to do.") ReviseSourceInput input) {
        return payload(editor.change("reviseSource", SourceEditing::revise));
    }

    private static SourcePayload payload(Outcome outcome) {
        Source changed = outcome.rowId() == null
                ? null
                : Source.mapByIds(List.of(outcome.rowId())).get(outcome.rowId());
        return new SourcePayload(changed, outcome.errors());
    }
}
