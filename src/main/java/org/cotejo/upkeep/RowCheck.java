package org.cotejo.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A fault that shows in a single row, by rules that only the code knows.
 *
 * @param columns what {@link Rule} reads, behind the id and {@code key}
 * @param key the column by which people know the row
 */
record RowCheck(String title, String table, String key, String columns, Rule rule) implements Check {

    private static final int CHUNK = 1_000;

    /** Looks at one row. */
    interface Rule {

        /**
         * What is wrong with the row, whose columns begin with the third; null where nothing is.
         *
         * @throws RuntimeException where a column cannot be read, which is a fault too
         */
        String apply(ResultSet row) throws SQLException;
    }

    @Override
    public void run(Connection database, Faults found) throws SQLException {
        String sql =
                "select id, " + key + ", " + columns + " from " + table + " where id > ? order by id limit " + CHUNK;
        long last = Long.MIN_VALUE;
        try (PreparedStatement select = database.prepareStatement(sql)) {
            boolean isMore = true;
            while (isMore) {
                isMore = false;
                select.setLong(1, last);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        isMore = true;
                        last = rows.getLong(1);
                        check(rows, found);
                    }
                }
            }
        }
    }

    private void check(ResultSet row, Faults found) throws SQLException {
        String fault;
        try {
            fault = rule.apply(row);
        } catch (RuntimeException e) {
            fault = "cannot be read: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
        if (fault != null) {
            found.add(title, row.getString(2), fault);
        }
    }
}
