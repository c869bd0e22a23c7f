package org.cotejo.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.cotejo.storage.ActorLinks;
import org.cotejo.storage.EventRow;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Table;
import org.cotejo.storage.Texts;

/** Merges events into the tables {@code event} and {@code named_participant}. */
final class EventRows extends MergedRows<EventLine, EventRow> {

    private final Known actors;
    private final ActorLinks participants;
    private final OffsetDateTime now;

    EventRows(
            Table table,
            Known known,
            Known actors,
            ActorLinks participants,
            OffsetDateTime now,
            Journal journal,
            Count count,
            Consumer<CorpusException> refused) {
        super(table, known, participants, journal, count, refused);
        this.actors = actors;
        this.participants = participants;
        this.now = now;
    }

    @Override
    protected EventRow read(ResultSet row) throws SQLException {
        return EventRow.read(row, participants);
    }

    @Override
    protected EventRow merge(EventLine line, EventRow stored, long id) {
        EventRow old = stored == null ? EventRow.blank(id, line.slug(), now) : stored;
        EventRow row = new EventRow(
                id,
                line.slug(),
                Merge.texts(line.name(), old.names()),
                Merge.texts(line.description(), old.description()),
                Merge.texts(line.location(), old.location()),
                Merge.either(Texts.of(line.startDate()), old.startDate()),
                Merge.either(Texts.of(line.endDate()), old.endDate()),
                old.revision(),
                old.createdAt(),
                Merge.list(actors.ids(line.place(), "participants", line.participants()), old.links()));
        requireOrder(line.place(), row);
        return row;
    }

    private static void requireOrder(Place place, EventRow row) {
        if (row.endDate() != null && row.startDate() == null) {
            throw place.refused("endDate", "needs a startDate");
        }
        if (row.endsBeforeItStarts()) {
            throw place.refused("endDate", "'" + row.endDate() + "' is before the startDate");
        }
    }
}
