package org.cotejo.upkeep;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same on PostgreSQL. */
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
class VerificationOnPostgresqlTest extends VerificationTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    String url() throws SQLException {
        return NewDatabase.in(postgres);
    }

    @Override
    String user() {
        return "postgres";
    }

    @Override
    String kind() {
        return "postgresql";
    }
}
