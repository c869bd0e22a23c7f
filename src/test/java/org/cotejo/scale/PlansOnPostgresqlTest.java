package org.cotejo.scale;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;

/** PostgreSQL uses indexes as H2 does. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(PlansOnPostgresqlTest.Profile.class)
class PlansOnPostgresqlTest extends PlansTest {

    /** The same on PostgreSQL. */
    public static class Profile extends Postgresql {
        public Profile() {
            super(new PlansTest.Profile());
        }
    }
}
