package org.cotejo.editing;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cotejo.access.Role;
import org.cotejo.editing.Editor.Outcome;
import org.cotejo.graphql.Node;
import org.cotejo.graphql.NodeId;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Wording;
import org.cotejo.storage.RowKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The GraphQL edge of retracting. */
@GraphQLApi
public class RetractionApi {

    private final Editor editor;

    RetractionApi(Editor editor) {
        this.editor = editor;
    }

    @Mutation
    @RolesAllowed(Role.Names.ADMIN)
    @Description("Retracts a statement with all its wordings, or one wording: it stays readable as DEPRECATED, with the"
            + " reason. Takes an ADMIN.")
    public RetractPayload retract(@NonNull @Description("What to do.") RetractInput input) {
        Outcome outcome = editor.change("retract", Retraction::retract);
        return new RetractPayload(outcome.rowId() == null ? null : node(input, outcome.rowId()), outcome.errors());
    }

    private static Node node(RetractInput input, long rowId) {
        return NodeId.find(input.id(), RowKind.WORDING.type()).isPresent()
                ? Wording.mapByIds(List.of(rowId)).get(rowId)
                : Statement.mapByIds(List.of(rowId)).get(rowId);
    }
}
