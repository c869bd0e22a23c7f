package org.cotejo.editing;

import jakarta.annotation.security.RolesAllowed;
import org.cotejo.access.Role;
import org.cotejo.editing.Editor.Outcome;
import org.cotejo.term.TermService;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The GraphQL edge of writing the term base. */
@GraphQLApi
public class TermEditingApi {

    private final Editor editor;
    private final TermService terms;

    TermEditingApi(Editor editor, TermService terms) {
        this.editor = editor;
        this.terms = terms;
    }

    @Mutation
    @RolesAllowed(Role.Names.ADMIN)
    @Description("Defines a concept of the term base, or changes what is said of one. Takes an ADMIN.")
    public TermPayload defineTerm(@NonNull @Description("What to do.") DefineTermInput input) {
        Outcome outcome = editor.change("defineTerm", TermEditing::define);
        return new TermPayload(
                outcome.rowId() == null
                        ? null
                        : terms.findByConcept(input.concept()).orElse(null),
                outcome.errors());
    }
}
