package org.cotejo.command;

import java.sql.SQLException;
import java.util.Optional;

/** Says in a sentence why the database cannot be opened, where there is more to say than the driver does. */
final class DatabaseFault {

    /** H2: the file is locked by another process. */
    private static final int ALREADY_OPEN = 90020;

    /** PostgreSQL, and the standard: class 08, connection exception. */
    private static final String NO_CONNECTION = "08";

    private DatabaseFault() {}

    static Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                return Optional.of("The database is in use by another process, such as a running server."
                        + " Stop that first, or use PostgreSQL, which both can use at once.");
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(NO_CONNECTION)) {
                return Optional.of("The database cannot be reached: " + sql.getMessage());
            }
        }
        return Optional.empty();
    }
}
