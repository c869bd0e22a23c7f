package org.cotejo.corpus;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.EmptyDatabase;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;

/** PostgreSQL merges as H2 does. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(ImporterOnPostgresqlTest.Profile.class)
class ImporterOnPostgresqlTest extends ImporterTest {

    /** An empty database on PostgreSQL. */
    public static class Profile extends Postgresql {
        public Profile() {
            super(new EmptyDatabase());
        }
    }
}
