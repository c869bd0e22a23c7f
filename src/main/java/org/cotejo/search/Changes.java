package org.cotejo.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.storage.Table;

/**
 * Rows that have changed and that the index has not been told of: those of the table {@code search_change}.
 *
 * @param ids of the rows of that table, to {@link #forget} them by. Not "all up to the last one": a transaction that
 *     commits later may have a smaller number.
 * @param rows the ids of what changed
 * @param renamed the ids of actors and events among them whose statements must be read again
 */
record Changes(List<Long> ids, Map<SearchKind, Set<Long>> rows, Map<SearchKind, Set<Long>> renamed) {

    /**
     * Of statements, no more than fit into memory: each row stands for up to a thousand. Of actors and events, all: the
     * statements of somebody whom a hundred files have changed need to be read once.
     */
    private static final String SELECT = "(select id, kind, reaches_statements, row_ids from search_change"
            + " where kind <> 'STATEMENT') union all (select id, kind, reaches_statements, row_ids from search_change"
            + " where kind = 'STATEMENT' order by id limit 2)";

    static Changes read(Connection database) throws SQLException {
        List<Long> ids = new ArrayList<>();
        Map<SearchKind, Set<Long>> rows = new EnumMap<>(SearchKind.class);
        Map<SearchKind, Set<Long>> renamed = new EnumMap<>(SearchKind.class);
        try (PreparedStatement select = database.prepareStatement(SELECT);
                ResultSet changes = select.executeQuery()) {
            while (changes.next()) {
                ids.add(changes.getLong(1));
                SearchKind kind = SearchKind.valueOf(changes.getString(2));
                List<Long> changed = Table.longs(changes.getArray(4));
                rows.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(changed);
                if (kind != SearchKind.STATEMENT && changes.getBoolean(3)) {
                    renamed.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(changed);
                }
            }
        }
        return new Changes(ids, rows, renamed);
    }

    static boolean areWaiting(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select 1 from search_change limit 1");
                ResultSet changes = select.executeQuery()) {
            return changes.next();
        }
    }

    /** How many wait. */
    static long count(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select count(*) from search_change");
                ResultSet changes = select.executeQuery()) {
            changes.next();
            return changes.getLong(1);
        }
    }

    /** The ids of all that wait at this moment. */
    static List<Long> waiting(Connection database) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement("select id from search_change");
                ResultSet changes = select.executeQuery()) {
            while (changes.next()) {
                ids.add(changes.getLong(1));
            }
        }
        return ids;
    }

    static void forget(Connection database, List<Long> ids) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from search_change where id = any(?)")) {
            delete.setArray(1, database.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }
}
