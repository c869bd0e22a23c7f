package org.cotejo.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.cotejo.storage.Table;

/** The one row of {@code finding_state}, which all processes share. */
final class ReviewState {

    private ReviewState() {}

    /** Whether all is looked at by these rules. */
    static boolean isOf(String rules, Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select rules from finding_state")) {
            return Table.read(select, row -> row.getString(1)).contains(rules);
        }
    }

    /** Says by which rules all is looked at from now on, and returns whether these are others. */
    static boolean become(String rules, Connection database) throws SQLException {
        return update("rules = ? where rules <> ?", database, rules, rules);
    }

    /** Says that a number of findings has changed. Whoever tells of it, or says so too, waits for the transaction. */
    static void changed(Connection database) throws SQLException {
        update("is_told = false", database);
    }

    /** Says that whoever keeps answers knows, and returns whether they did not. */
    static boolean told(Connection database) throws SQLException {
        return update("is_told = true where not is_told", database);
    }

    private static boolean update(String change, Connection database, String... values) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("update finding_state set " + change)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            return update.executeUpdate() > 0;
        }
    }
}
