package org.cotejo.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/**
 * A fault that the database can find. No statement groups or sorts a large table, which would fill the memory of H2.
 *
 * @param sql selects a row for each: where it is, and what is wrong there, two texts
 */
record SqlCheck(String title, String sql) implements Check {

    private static final int CHUNK = 1_000;

    /** Rows of a table whose column refers to a row of another one that is not there; constraints should prevent it. */
    static SqlCheck reference(String table, String column, String target) {
        return new SqlCheck(
                table + "." + column + " refers to a row that is not there",
                "select cast(t." + column + " as varchar), '' from " + table + " t where t." + column
                        + " is not null and not exists (select 1 from " + target + " r where r.id = t." + column + ")");
    }

    /** Lists whose places are not 0, 1, 2 and so on. */
    static SqlCheck places(String table, String owner) {
        return new SqlCheck(
                "places in " + table + " have gaps",
                ("select o.slug, 'place ' || l.place || ' without the one before it' from %1$s l"
                                + " join %2$s o on o.id = l.%2$s_id where l.place <> 0 and not exists"
                                + " (select 1 from %1$s b where b.%2$s_id = l.%2$s_id and b.place = l.place - 1)")
                        .formatted(table, owner));
    }

    /** Rows that are not at the last of the revisions that are kept of them, if any are. */
    static SqlCheck latestRevision(String table, String name) {
        return new SqlCheck(
                table + ".revision is not the last one that is kept",
                "select " + name + ", t.revision || ' and not ' || r.latest from " + table + " t join"
                        + " (select row_id, max(number) as latest from revision where kind = '"
                        + table.toUpperCase(Locale.ROOT) + "' group by row_id) r on r.row_id = t.id"
                        + " where r.latest <> t.revision");
    }

    @Override
    public void run(Connection database, Faults found) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            // PostgreSQL would otherwise hand over all rows at once.
            select.setFetchSize(CHUNK);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(title, rows.getString(1), rows.getString(2));
                }
            }
        }
    }
}
