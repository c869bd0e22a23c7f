package org.cotejo.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.graphql.Sql;
import org.cotejo.storage.FindingChange;
import org.cotejo.storage.Table;

/**
 * What the rules must look at again: a row of {@code finding_change}.
 *
 * @param rowIds of statements or of actors; empty for all
 * @param rules by which alone it must be looked at; null for any
 */
record Unjudged(long id, FindingChange kind, List<Long> rowIds, String rules) {

    /** As many as an import writes into one row. */
    private static final int IN_ROW = 1_000;

    private static final String OURS = " from finding_change where (rules is null or rules = ";

    /** How many rows wait for these rules. */
    static long count(String rules) {
        return Sql.select("select count(*)" + OURS + ":rules)", Map.of("rules", rules), row -> row.getLong(1))
                .get(0);
    }

    /** Takes out the row whose turn it is and that no other process has. */
    static Optional<Unjudged> take(String rules, Connection database) throws SQLException {
        List<Unjudged> taken;
        try (PreparedStatement select = database.prepareStatement(
                "select id, kind, row_ids, rules" + OURS + "?) order by is_large, id limit 1 for update skip locked")) {
            select.setString(1, rules);
            taken = Table.read(
                    select,
                    row -> new Unjudged(
                            row.getLong(1),
                            FindingChange.valueOf(row.getString(2)),
                            Table.longs(row.getArray(3)),
                            row.getString(4)));
        }
        for (Unjudged row : taken) {
            row.delete(database);
        }
        return taken.stream().findFirst();
    }

    private boolean delete(Connection database) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from finding_change where id = ?")) {
            delete.setLong(1, id);
            return delete.executeUpdate() > 0;
        }
    }

    /** Has these of its statements wait again, behind all others. */
    void leave(List<Long> statementIds, Connection database) throws SQLException {
        if (!statementIds.isEmpty()) {
            FindingChange.STATEMENT.write(statementIds, true, rules, database);
        }
    }

    /** Puts it behind all others, in two parts where that can be: one may be done, when the other cannot. */
    void postpone(Connection database) throws SQLException {
        if (!delete(database)) {
            return;
        }
        if (kind != FindingChange.STATEMENT) {
            kind.write(rowIds, true, rules, database);
            return;
        }
        int half = rowIds.size() / 2;
        leave(rowIds.subList(0, half), database);
        leave(rowIds.subList(half, rowIds.size()), database);
    }

    /** Has the statements that a row of actors, or of all, stands for wait in rows of their own. */
    void split(Connection database) throws SQLException {
        if (kind == FindingChange.ALL) {
            split("select id from statement order by id", database);
        } else {
            split("select id from statement where speaker_id = any(?)", database);
            split("select statement_id from statement_mention where actor_id = any(?)", database);
        }
    }

    /** Reads them once: H2 would read all that a speaker has said for each thousand. */
    private void split(String sql, Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setFetchSize(IN_ROW);
            if (kind == FindingChange.ACTOR) {
                select.setArray(1, Table.array(rowIds, database));
            }
            List<Long> some = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    some.add(rows.getLong(1));
                    if (some.size() == IN_ROW) {
                        leave(some, database);
                        some.clear();
                    }
                }
            }
            leave(some, database);
        }
    }
}
