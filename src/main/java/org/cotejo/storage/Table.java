package org.cotejo.storage;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table to which rows are added, and in which they are changed, in JDBC batches.
 *
 * <p>Plain JDBC and not entities: a corpus has a million rows, each is written once and read by nobody meanwhile, and
 * Hibernate would keep a copy of every one to compare it with.
 */
public final class Table {

    /** Reads one row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection database;
    private final String name;
    private final List<String> columns;
    private final RowIds ids;

    /** A table with a sequence of its own, whose first column is {@code id}. */
    public Table(Connection database, String name, String... columns) {
        this.database = database;
        this.name = name;
        this.columns = List.of(columns);
        this.ids = new RowIds(database, name + "_seq");
    }

    /** An id for a new row, which nobody else gets. */
    public long newId() throws SQLException {
        return ids.next();
    }

    /** The rows in which a column has one of these values, texts or numbers, in the order of their ids. */
    public <T> List<T> select(String column, Collection<?> values, Reader<T> reader) throws SQLException {
        return select(column, values, reader, "");
    }

    /** The same, and nobody else writes them until the transaction ends. */
    public <T> List<T> selectForUpdate(String column, Collection<?> values, Reader<T> reader) throws SQLException {
        return select(column, values, reader, " for update");
    }

    private <T> List<T> select(String column, Collection<?> values, Reader<T> reader, String lock) throws SQLException {
        if (values.isEmpty()) {
            return List.of();
        }
        String type = values.iterator().next() instanceof Long ? "bigint" : "varchar";
        String sql = "select " + String.join(", ", columns) + " from " + name + " where " + column
                + " = any(?) order by id" + lock;
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setArray(1, database.createArrayOf(type, values.toArray()));
            return read(select, reader);
        }
    }

    /** All that a query selects. */
    public static <T> List<T> read(PreparedStatement select, Reader<T> reader) throws SQLException {
        List<T> read = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                read.add(reader.read(rows));
            }
        }
        return read;
    }

    /** Ids as a value for SQL. */
    public static Array array(Collection<Long> ids, Connection database) throws SQLException {
        return database.createArrayOf("bigint", ids.toArray());
    }

    /** The ids of a value from SQL. */
    public static List<Long> longs(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Long.class::cast).toList();
    }

    /** Adds rows; each has the values of all columns in their order. */
    public void insert(List<Object[]> rows) throws SQLException {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        batch("insert into " + name + " (" + String.join(", ", columns) + ") values (" + places + ")", rows);
    }

    /** Overwrites the rows that have the ids of these. */
    public void update(List<Object[]> rows) throws SQLException {
        String set = columns.stream().skip(1).map(column -> column + " = ?").collect(Collectors.joining(", "));
        batch(
                "update " + name + " set " + set + " where id = ?",
                rows.stream().map(Table::idLast).toList());
    }

    private static Object[] idLast(Object[] row) {
        Object[] moved = Arrays.copyOfRange(row, 1, row.length + 1);
        moved[row.length - 1] = row[0];
        return moved;
    }

    private void batch(String sql, List<Object[]> rows) throws SQLException {
        batch(database, sql, rows);
    }

    /** Runs one statement for each of the rows, whose values stand in the places of its question marks. */
    public static void batch(Connection database, String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
