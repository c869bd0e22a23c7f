package org.cotejo.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.Folding;
import org.cotejo.language.LocalizedTexts;

/**
 * A row of the table {@code event}.
 *
 * @param links the participants that are named
 */
public record EventRow(
        long id,
        String slug,
        LocalizedTexts names,
        LocalizedTexts description,
        LocalizedTexts location,
        String startDate,
        String endDate,
        int revision,
        OffsetDateTime createdAt,
        List<Long> links)
        implements SluggedRow {

    public static Table table(Connection database) {
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
                "revision",
                "created_at");
    }

    public static ActorLinks participants(Connection database) {
        return new ActorLinks(database, "named_participant", "event");
    }

    /** A row of which nothing is known yet. */
    public static EventRow blank(long id, String slug, OffsetDateTime now) {
        return new EventRow(id, slug, null, null, null, null, null, 1, now, List.of());
    }

    /** Reads a row; {@code participants} has been loaded for it. */
    public static EventRow read(ResultSet row, ActorLinks participants) throws SQLException {
        long id = row.getLong("id");
        return new EventRow(
                id,
                row.getString("slug"),
                Texts.localized(row.getString("names")),
                Texts.localized(row.getString("description")),
                Texts.localized(row.getString("location")),
                row.getString("start_date"),
                row.getString("end_date"),
                row.getInt("revision"),
                row.getObject("created_at", OffsetDateTime.class),
                participants.of(id));
    }

    @Override
    public RowKind kind() {
        return RowKind.EVENT;
    }

    @Override
    public EventRow next() {
        return new EventRow(id, slug, names, description, location, startDate, endDate, revision + 1, createdAt, links);
    }

    /** Whether it has both dates, and the last day that may be its end is before the first that may be its start. */
    public boolean endsBeforeItStarts() {
        return endDate != null
                && startDate != null
                && new PartialDate(endDate).lastDay().isBefore(new PartialDate(startDate).firstDay());
    }

    public EventRow named(String name) {
        return new EventRow(id, name, names, description, location, startDate, endDate, revision, createdAt, links);
    }

    /** The same with other participants. */
    public EventRow with(List<Long> participants) {
        return new EventRow(
                id, slug, names, description, location, startDate, endDate, revision, createdAt, participants);
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
            revision,
            createdAt
        };
    }

    @Override
    public Map<String, Object> fields() {
        return Fields.of(
                "names",
                names,
                "description",
                description,
                "location",
                location,
                "startDate",
                startDate,
                "endDate",
                endDate,
                "participants",
                Fields.actors(links));
    }
}
