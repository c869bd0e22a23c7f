package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.FORBIDDEN_COMBINATION;

import java.sql.SQLException;
import java.util.List;
import org.cotejo.storage.ActorLinks;
import org.cotejo.storage.EventRow;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.Table;

/** Records and revises events. */
final class EventEditing {

    private EventEditing() {}

    static Row record(Form form, Edit edit) throws SQLException {
        Table events = EventRow.table(edit.database());
        EventRow unnamed = filledIn(form, EventRow.blank(events.newId(), null, edit.now()));
        edit.requireSound();
        String slug = form.newSlug("slug", RowKind.EVENT, unnamed.names().inSpanishOrFirst(), unnamed.startDate());
        edit.requireSound();
        EventRow row = filledIn(form, EventRow.blank(unnamed.id(), slug, edit.now()));
        events.insert(List.<Object[]>of(row.values()));
        ActorLinks participants = EventRow.participants(edit.database());
        participants.replace(row.id(), row.links());
        participants.flush();
        edit.journal().recorded(row);
        edit.journal().touched(RowKind.EVENT, false, List.of(row.id()));
        return row;
    }

    static Row revise(Form form, Edit edit) throws SQLException {
        Table events = EventRow.table(edit.database());
        long id = form.object("event", RowKind.EVENT);
        edit.lock(RowKind.EVENT, List.of(id));
        ActorLinks participants = EventRow.participants(edit.database());
        participants.loadByIds(List.of(id));
        EventRow stored = events.select("id", List.of(id), row -> EventRow.read(row, participants))
                .get(0);
        edit.requireRevision(stored, form);
        EventRow row = filledIn(form, stored);
        edit.requireSound();
        participants.replace(id, row.links());
        participants.flush();
        edit.journal().touched(RowKind.EVENT, true, List.of(id));
        return edit.revised(events, stored, row);
    }

    private static EventRow filledIn(Form form, EventRow stored) throws SQLException {
        EventRow row = new EventRow(
                stored.id(),
                stored.slug(),
                form.names("names", stored.names()),
                form.texts("description", stored.description()),
                form.texts("location", stored.location()),
                form.plain("startDate", stored.startDate()),
                form.plain("endDate", stored.endDate()),
                stored.revision(),
                stored.createdAt(),
                form.actors("participants", stored.links()));
        requireOrder(form, row);
        return row;
    }

    private static void requireOrder(Form form, EventRow row) {
        if (row.endDate() != null && row.startDate() == null) {
            form.refuse(FORBIDDEN_COMBINATION, "endDate", "An endDate needs a startDate.");
        } else if (row.endsBeforeItStarts()) {
            form.refuse(FORBIDDEN_COMBINATION, "endDate", "'" + row.endDate() + "' is before the startDate.");
        }
    }
}
