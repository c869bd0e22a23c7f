package org.cotejo.graphql;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Runs a query in SQL, in the transaction that there is, else in one of its own.
 *
 * <p>Not by Hibernate's native queries: with a result class of their own they miss its cache of plans each time and fill
 * it with keys of one hash, which took 28 % of a page's time. Hibernate prepares the statement, so its connection, its
 * statistics and its timeouts hold.
 */
public final class Sql {

    /** What a row of the result is read as; columns count from 1. */
    @FunctionalInterface
    public interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private Sql() {}

    /**
     * The rows that a query selects.
     *
     * @param sql from our code, never from clients; {@code :name} stands for a value, {@code = any(:name)} for a list,
     *     which keeps one text, and one plan, for any number of values
     * @param values numbers, texts, instants and lists of numbers or texts, by name
     */
    public static <R> List<R> select(String sql, Map<String, ?> values, RowReader<R> reader) {
        List<Object> places = new ArrayList<>();
        String numbered = NAME.matcher(sql).replaceAll(name -> {
            places.add(values.get(name.group(1)));
            return "?";
        });
        return ReadTransaction.join(() -> run(numbered, places, reader));
    }

    /** The second of each pair of row ids that a query selects, by the first; both in the order of the query. */
    static Map<Long, List<Long>> selectPairs(String sql, Map<String, ?> values) {
        record Pair(long from, long to) {}
        Map<Long, List<Long>> pairs = new LinkedHashMap<>();
        for (Pair pair : select(sql, values, row -> new Pair(row.getLong(1), row.getLong(2)))) {
            pairs.computeIfAbsent(pair.from, from -> new ArrayList<>()).add(pair.to);
        }
        return pairs;
    }

    private static <R> List<R> run(String sql, List<Object> values, RowReader<R> reader) {
        SharedSessionContractImplementor session = session();
        JdbcCoordinator jdbc = session.getJdbcCoordinator();
        PreparedStatement statement = jdbc.getStatementPreparer().prepareQueryStatement(sql, false, null);
        try {
            for (int i = 0; i < values.size(); i++) {
                bind(statement, i + 1, values.get(i));
            }
            ResultSet results = jdbc.getResultSetReturn().extract(statement, sql);
            List<R> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(reader.read(results));
            }
            return rows;
        } catch (SQLException e) {
            throw session.getJdbcServices().getSqlExceptionHelper().convert(e, "rows could not be read", sql);
        } finally {
            jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            jdbc.afterStatementExecution();
        }
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Collection<?> list) {
            boolean isOfNumbers = !list.isEmpty() && list.iterator().next() instanceof Long;
            statement.setArray(
                    place, statement.getConnection().createArrayOf(isOfNumbers ? "bigint" : "varchar", list.toArray()));
        } else if (value instanceof Instant instant) {
            statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(place, value);
        }
    }

    /** The session of the transaction, with what Hibernate keeps from its users. */
    static SharedSessionContractImplementor session() {
        return Panache.getSession().unwrap(SharedSessionContractImplementor.class);
    }
}
