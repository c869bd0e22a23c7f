package org.cotejo.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The row of the database by which it and an index recognise each other, and by which processes agree on who writes to
 * the index. Its token is drawn anew each time the index is written, and is never one that was there before: so a
 * restored backup does not pass for what was indexed after it was made.
 */
final class IndexState {

    private IndexState() {}

    static String token(Connection database) throws SQLException {
        return select(database, "select token from search_state").orElseThrow();
    }

    /** The token, which nobody else may change until the transaction ends; empty when another process has it. */
    static Optional<String> lock(Connection database) throws SQLException {
        return select(database, "select token from search_state for update skip locked");
    }

    /** Draws another token. */
    static String renew(Connection database) throws SQLException {
        String token = UUID.randomUUID().toString();
        try (PreparedStatement update = database.prepareStatement("update search_state set token = ?")) {
            update.setString(1, token);
            update.executeUpdate();
        }
        return token;
    }

    private static Optional<String> select(Connection database, String sql) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }
}
