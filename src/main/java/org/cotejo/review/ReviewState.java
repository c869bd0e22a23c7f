package org.cotejo.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The one row of {@code finding_state}, which all processes share. */
final class ReviewState {

    private ReviewState() {}

    /** Returns whether it was another version of the program by whose rules all was looked at. */
    static boolean isNew(String version, Connection database) throws SQLException {
        return update("version = ? where version <> ?", database, version, version);
    }

    /** Says that a number of findings has changed. */
    static void changed(Connection database) throws SQLException {
        update("is_told = false where is_told", database);
    }

    /** Returns whether one has changed since this was asked last. */
    static boolean isUntold(Connection database) throws SQLException {
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
