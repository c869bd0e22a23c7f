package org.cotejo.command;

import java.sql.SQLException;
import java.util.Optional;
import org.cotejo.upkeep.StorageFault;

/** Says in a sentence why the database cannot be used, where there is more to say than the driver or Quarkus does. */
final class DatabaseFault {

    /** H2: the file is locked by another process. */
    private static final int ALREADY_OPEN = 90020;

    /** PostgreSQL, and the standard: class 08, connection exception. */
    private static final String NO_CONNECTION = "08";

    /** Agroal's words where the address of the database is not one of the driver that the package has. */
    private static final String OTHER_DRIVER = "Driver does not support the provided URL";

    /** The setting that Quarkus names where a package is asked at start for what it was not built for. */
    private static final String KIND = "quarkus.datasource.db-kind";

    private DatabaseFault() {}

    static Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.startsWith(OTHER_DRIVER)
                    || (cause instanceof IllegalStateException && message.contains(KIND))) {
                return Optional.of(message.strip() + System.lineSeparator()
                        + "A package works with the database that it was built for:"
                        + " quarkus-app with H2, quarkus-app-postgresql with PostgreSQL.");
            }
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
        return StorageFault.explain(failure);
    }
}
