package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cotejo.storage.Table;

/**
 * What is to be exported: everything, or the statements of an event, or those that were recorded or changed since a
 * time, with whatever they refer to.
 *
 * @param event slug of an event; null for all
 * @param since null for ever
 */
public record ExportSelection(String event, OffsetDateTime since) {

    /** Row ids in the order of the export. */
    record Query(String sql, List<Object> values) {}

    /** Refuses an event that there is not. */
    void requireEvent(Connection database) throws SQLException {
        if (event == null) {
            return;
        }
        try (PreparedStatement select = database.prepareStatement("select id from event where slug = ?")) {
            select.setString(1, event);
            if (Table.read(select, row -> row.getLong(1)).isEmpty()) {
                throw new CorpusException("export", 0, "event", "there is no event '" + event + "'", null);
            }
        }
    }

    private boolean isAll() {
        return event == null && since == null;
    }

    /** The condition on a statement {@code s}, which has {@link #values}. */
    private String condition() {
        String byEvent = event == null ? "" : " and s.event_id = (select id from event where slug = ?)";
        String byTime = since == null ? "" : " and s.updated_at >= ?";
        return " where 1 = 1" + byEvent + byTime;
    }

    private List<Object> values(int times) {
        List<Object> values = new ArrayList<>();
        if (event != null) {
            values.add(event);
        }
        if (since != null) {
            values.add(since);
        }
        return Collections.nCopies(times, values).stream().flatMap(List::stream).toList();
    }

    private Query all(String table) {
        return new Query("select id from " + table + " order by slug", List.of());
    }

    Query sources() {
        return isAll()
                ? all("source")
                : new Query(
                        "select o.id from source o where o.id in (select w.source_id from wording w"
                                + " join statement s on s.id = w.statement_id" + condition() + ") order by o.slug",
                        values(1));
    }

    Query actors() {
        return isAll()
                // One that was merged stands below the one that it was merged into.
                ? new Query(
                        "select id from actor order by case when merged_into is null then 0 else 1 end, slug",
                        List.of())
                : new Query(
                        "select a.id from actor a where a.id in (select s.speaker_id from statement s" + condition()
                                + " union select m.actor_id from statement_mention m join statement s on s.id ="
                                + " m.statement_id" + condition()
                                + " union select n.actor_id from named_participant n where n.event_id in"
                                + " (select s.event_id from statement s" + condition() + ")) order by a.slug",
                        values(3));
    }

    Query events() {
        return isAll()
                ? all("event")
                : new Query(
                        "select e.id from event e where e.id in (select s.event_id from statement s" + condition()
                                + ") order by e.slug",
                        values(1));
    }

    /** A term belongs to no event and to no time. */
    Query terms() {
        return isAll() ? all("term") : new Query("select id from term where 1 = 0", List.of());
    }

    /** By event and place; those without one come last, since databases do not agree on where null stands. */
    Query statements() {
        return new Query(
                "select s.id from statement s left join event e on e.id = s.event_id" + condition()
                        + " order by case when e.id is null then 1 else 0 end, e.slug,"
                        + " case when s.position is null then 1 else 0 end, s.position, s.slug",
                values(1));
    }
}
