package org.cotejo.upkeep;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.cotejo.search.IndexAgreement;

/** Looks through all that is stored for what cannot be right, and changes nothing. */
@ApplicationScoped
public class Verification {

    private static final String INDEX = "rows and documents of the search index that are not the same";

    /**
     * What was found.
     *
     * @param index why the search index was not compared; empty where it was
     */
    public record Report(Faults faults, String index) {

        public boolean isSound() {
            return faults.kinds().isEmpty();
        }
    }

    private final AgroalDataSource database;
    private final IndexAgreement index;

    Verification(AgroalDataSource database, IndexAgreement index) {
        this.database = database;
        this.index = index;
    }

    public Report run() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                Faults found = check(connection);
                String uncompared = index.compare(connection, (where, what) -> found.add(INDEX, where, what));
                return new Report(found, uncompared);
            } finally {
                connection.rollback();
            }
        }
    }

    /** Looks through the tables. */
    static Faults check(Connection database) throws SQLException {
        Faults found = new Faults();
        for (Check check : Checks.ALL) {
            check.run(database, found);
        }
        return found;
    }
}
