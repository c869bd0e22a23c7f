package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.Folding;
import org.cotejo.language.LocalizedTexts;

/** Merges events into the tables {@code event} and {@code named_participant}. */
final class EventRows extends MergedRows<EventLine, EventRows.EventRow> {

    record EventRow(
            long id,
            String slug,
            LocalizedTexts names,
            LocalizedTexts description,
            LocalizedTexts location,
            String startDate,
            String endDate,
            OffsetDateTime createdAt,
            List<Long> links)
            implements Row {

        static EventRow read(ResultSet row, Links links) throws SQLException {
            long id = row.getLong("id");
            return new EventRow(
                    id,
                    row.getString("slug"),
                    Texts.localized(row.getString("names")),
                    Texts.localized(row.getString("description")),
                    Texts.localized(row.getString("location")),
                    row.getString("start_date"),
                    row.getString("end_date"),
                    row.getObject("created_at", OffsetDateTime.class),
                    links.of(id));
        }

        @Override
        public Object[] values() {
            return new Object[] {
                id,
                slug,
                Texts.of(names),
                Texts.of(description),
                Texts.of(location),
                startDate,
                endDate,
                Folding.sortKey(names),
                Folding.lines(names.byTag().values().stream()),
                createdAt
            };
        }
    }

    private final Known actors;
    private final Links participants;
    private final OffsetDateTime now;

    EventRows(
            Table table,
            Known known,
            Known actors,
            Links participants,
            OffsetDateTime now,
            Count count,
            Consumer<CorpusException> refused) {
        super(table, known, participants, count, refused);
        this.actors = actors;
        this.participants = participants;
        this.now = now;
    }

    static Table table(Connection database) {
        return new Table(
                database,
                "event",
                "id",
                "slug",
                "names",
                "description",
                "location",
                "start_date",
                "end_date",
                "name_sort",
                "names_folded",
                "created_at");
    }

    @Override
    protected EventRow read(ResultSet row) throws SQLException {
        return EventRow.read(row, participants);
    }

    @Override
    protected EventRow merge(EventLine line, EventRow stored, long id) {
        EventRow old =
                stored == null ? new EventRow(id, line.slug(), null, null, null, null, null, now, List.of()) : stored;
        EventRow row = new EventRow(
                id,
                line.slug(),
                Merge.texts(line.name(), old.names),
                Merge.texts(line.description(), old.description),
                Merge.texts(line.location(), old.location),
                Merge.either(Texts.of(line.startDate()), old.startDate),
                Merge.either(Texts.of(line.endDate()), old.endDate),
                old.createdAt,
                Merge.list(actors.ids(line.place(), "participants", line.participants()), old.links));
        requireOrder(line.place(), row);
        return row;
    }

    private static void requireOrder(Place place, EventRow row) {
        if (row.endDate == null) {
            return;
        }
        if (row.startDate == null) {
            throw place.refused("endDate", "needs a startDate");
        }
        if (new PartialDate(row.endDate).lastDay().isBefore(new PartialDate(row.startDate).firstDay())) {
            throw place.refused("endDate", "'" + row.endDate + "' is before the startDate");
        }
    }
}
