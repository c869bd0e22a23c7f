package org.cotejo.upkeep;

import java.sql.SQLException;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same on PostgreSQL. */
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
class VerificationOnPostgresqlTest extends VerificationTest {

    @RegisterExtension
    static final NewDatabases DATABASES = new NewDatabases();

    @Override
    String url() throws SQLException {
        return DATABASES.next();
    }

    @Override
    String user() {
        return NewDatabases.USER;
    }

    @Override
    String kind() {
        return "postgresql";
    }
}
