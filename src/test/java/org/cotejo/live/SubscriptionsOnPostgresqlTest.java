package org.cotejo.live;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.EmptyOnPostgresql;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same on PostgreSQL, where what another process writes is heard by {@code listen}. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(EmptyOnPostgresql.class)
class SubscriptionsOnPostgresqlTest extends SubscriptionsTest {

    @Override
    protected void hearOfImport() {
        // Nothing in this process says so: the notice of the database does.
    }
}
