package org.cotejo.editing;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cotejo.access.Role;
import org.cotejo.editing.Editor.Outcome;
import org.cotejo.event.Event;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The GraphQL edge of writing events. */
@GraphQLApi
public class EventEditingApi {

    private final Editor editor;

    EventEditingApi(Editor editor) {
        this.editor = editor;
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Records an event. Takes an EDITOR.")
    public EventPayload recordEvent(@NonNull @Description("What to do.") RecordEventInput input) {
        return payload(editor.change("recordEvent", EventEditing::record));
    }

    @Mutation
    @RolesAllowed(Role.Names.EDITOR)
    @Description("Revises an event. Takes an EDITOR.")
    public EventPayload reviseEvent(@NonNull @Description("What to do.") ReviseEventInput input) {
        return payload(editor.change("reviseEvent", EventEditing::revise));
    }

    private static EventPayload payload(Outcome outcome) {
        Event changed = outcome.rowId() == null
                ? null
                : Event.mapByIds(List.of(outcome.rowId())).get(outcome.rowId());
        return new EventPayload(changed, outcome.errors());
    }
}
