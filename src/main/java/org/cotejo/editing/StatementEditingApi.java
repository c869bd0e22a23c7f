package org.cotejo.editing;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cotejo.access.Role;
import org.cotejo.editing.Editor.Outcome;
import org.cotejo.statement.Statement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The GraphQL edge of writing statements; their wordings are {@link WordingEditingApi}'s. */
@GraphQLApi
public class StatementEditingApi {

    private final Editor editor;

    StatementEditingApi(Editor editor) {
        this.editor = editor;
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Records a statement with its first wordings, all or nothing. Takes an EDITOR.")
    public StatementPayload recordStatement(@NonNull @Description("What to do.") RecordStatementInput input) {
        return payload(editor.change("recordStatement", StatementEditing::record));
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Revises a statement; who said it is attributeStatement's. Takes an EDITOR.")
    public StatementPayload reviseStatement(@NonNull @Description("What to do.") ReviseStatementInput input) {
        return payload(editor.change("reviseStatement", StatementEditing::revise));
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Says who said a statement. Takes an EDITOR.")
    public StatementPayload attributeStatement(@NonNull @Description("What to do.") AttributeStatementInput input) {
        return payload(editor.change("attributeStatement", StatementEditing::attribute));
    }

    private static StatementPayload payload(Outcome outcome) {
        Statement changed = outcome.rowId() == null
                ? null
                : Statement.mapByIds(List.of(outcome.rowId())).get(outcome.rowId());
        return new StatementPayload(changed, outcome.errors());
    }
}
