package org.cotejo.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cotejo.graphql.Sql;
import org.cotejo.storage.FindingChange;
import org.cotejo.storage.Table;

/**
 * What the rules must look at again: a row of {@code finding_change}.
 *
 * @param rowIds of statements or of actors; empty for all
 */
record Unjudged(long id, FindingChange kind, List<Long> rowIds) {

    /** As many as an import writes into one row. */
    private static final int IN_ROW = 1_000;

    private static final String TRANSLATED = "select distinct statement_id from wording where kind = 'TRANSLATION'"
            + " and statement_id > ? order by statement_id limit " + IN_ROW;
    private static final String SPOKEN =
            "select id from statement where id > ? and speaker_id = any(?) order by id limit " + IN_ROW;
    private static final String MENTIONING =
            "select distinct statement_id from statement_mention where statement_id > ?"
                    + " and actor_id = any(?) order by statement_id limit " + IN_ROW;

    /** How many rows wait. */
    static long count() {
        return Sql.select("select count(*) from finding_change", Map.of(), row -> row.getLong(1))
                .get(0);
    }

    /** Takes out the row that waits longest and that no other process has; returns none where there is none. */
    static List<Unjudged> take(Connection database) throws SQLException {
        List<Unjudged> taken;
        try (PreparedStatement select = database.prepareStatement(
                "select id, kind, row_ids from finding_change order by id limit 1 for update skip locked")) {
            taken = Table.read(
                    select,
                    row -> new Unjudged(
                            row.getLong(1), FindingChange.valueOf(row.getString(2)), Table.longs(row.getArray(3))));
        }
        Table.batch(
                database,
                "delete from finding_change where id = ?",
                taken.stream().map(row -> new Object[] {row.id}).toList());
        return taken;
    }

    /** Asks for the statements that a row of actors, or of all, stands for, in rows of their own. */
    void split(Connection database) throws SQLException {
        if (kind == FindingChange.ALL) {
            ask(TRANSLATED, database);
        } else {
            ask(SPOKEN, database);
            ask(MENTIONING, database);
        }
    }

    private void ask(String sql, Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            if (kind == FindingChange.ACTOR) {
                select.setArray(2, Table.array(rowIds, database));
            }
            long last = 0;
            List<Long> next;
            do {
                select.setLong(1, last);
                next = Table.read(select, row -> row.getLong(1));
                if (!next.isEmpty()) {
                    FindingChange.STATEMENT.write(next, database);
                    last = next.get(next.size() - 1);
                }
            } while (next.size() == IN_ROW);
        }
    }
}
