package org.cotejo.search;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.EmptyDatabase;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same on PostgreSQL. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(CatchUpOnPostgresqlTest.Profile.class)
class CatchUpOnPostgresqlTest extends CatchUpTest {

    /** An empty database on PostgreSQL. */
    public static class Profile extends Postgresql {
        public Profile() {
            super(new EmptyDatabase());
        }
    }
}
