package org.cotejo.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
 * @param isLarge whether it waits until nothing small does
 */
record Unjudged(long id, FindingChange kind, List<Long> rowIds, boolean isLarge) {

    /** As many as an import writes into one row. */
    private static final int IN_ROW = 1_000;

    /** How many rows wait. */
    static long count() {
        return Sql.select("select count(*) from finding_change", Map.of(), row -> row.getLong(1))
                .get(0);
    }

    /** The id of the row whose turn it is, whoever may have it. */
    static Optional<Long> first() {
        return Sql.select(
                        "select id from finding_change order by is_large, id limit 1", Map.of(), row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /**
     * Takes the row whose turn it is; nobody else has it until the transaction ends.
     *
     * @param vain rows that are left out, to which those are added that others have
     */
    static Optional<Unjudged> take(Collection<Long> vain, Connection database) throws SQLException {
        List<Long> next = next(vain, database);
        while (!next.isEmpty()) {
            Optional<Unjudged> taken = lock(next.get(0), database);
            if (taken.isPresent()) {
                return taken;
            }
            vain.addAll(next);
            next = next(vain, database);
        }
        return Optional.empty();
    }

    /** Without a lock: H2 would lock all rows that wait, and take one of them. */
    private static List<Long> next(Collection<Long> vain, Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select id from finding_change where not id = any(?) order by is_large, id limit 1")) {
            select.setArray(1, Table.array(vain, database));
            return Table.read(select, row -> row.getLong(1));
        }
    }

    private static Optional<Unjudged> lock(long id, Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select kind, row_ids, is_large from finding_change where id = ? for update skip locked")) {
            select.setLong(1, id);
            return Table.read(
                            select,
                            row -> new Unjudged(
                                    id,
                                    FindingChange.valueOf(row.getString(1)),
                                    Table.longs(row.getArray(2)),
                                    row.getBoolean(3)))
                    .stream()
                    .findFirst();
        }
    }

    /** Says that it is done, but for these of its statements, which go behind all others of its size. */
    void done(List<Long> rest, Connection database) throws SQLException {
        if (delete(database) && !rest.isEmpty()) {
            FindingChange.STATEMENT.write(rest, isLarge, database);
        }
    }

    /** Puts it behind all others, in two parts where that can be: one may be done, when the other cannot. */
    void postpone(Connection database) throws SQLException {
        if (!delete(database)) {
            return;
        }
        int half = rowIds.size() / 2;
        if (kind == FindingChange.STATEMENT && half > 0) {
            kind.write(rowIds.subList(0, half), true, database);
            kind.write(rowIds.subList(half, rowIds.size()), true, database);
        } else {
            kind.write(rowIds, true, database);
        }
    }

    private boolean delete(Connection database) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from finding_change where id = ?")) {
            delete.setLong(1, id);
            return delete.executeUpdate() > 0;
        }
    }

    /** Has the statements that a row of actors, or of all, stands for wait in rows of their own. */
    void split(Connection database) throws SQLException {
        if (kind == FindingChange.ALL) {
            deleteLarge(database);
            split("select id from statement order by id", database);
        } else {
            split("select id from statement where speaker_id = any(?)", database);
            split("select statement_id from statement_mention where actor_id = any(?)", database);
        }
        done(List.of(), database);
    }

    /** Those of which all are looked at anyway, such as what is left of an earlier change of a term. */
    private void deleteLarge(Connection database) throws SQLException {
        List<Long> large;
        try (PreparedStatement select = database.prepareStatement(
                "select id from finding_change where is_large and id <> ? for update skip locked")) {
            select.setLong(1, id);
            large = Table.read(select, row -> row.getLong(1));
        }
        Table.batch(
                database,
                "delete from finding_change where id = ?",
                large.stream().map(row -> new Object[] {row}).toList());
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
                        FindingChange.STATEMENT.write(some, database);
                        some.clear();
                    }
                }
            }
            if (!some.isEmpty()) {
                FindingChange.STATEMENT.write(some, database);
            }
        }
    }
}
