package org.cotejo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.condition.EnabledIf;

/** PostgreSQL answers every document as H2 does. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(QueriesOnPostgresqlTest.Profile.class)
class QueriesOnPostgresqlTest extends QueriesTest {

    /** The sample on PostgreSQL, with an index. */
    public static class Profile extends Postgresql {
        public Profile() {
            super(new WithIndex());
        }
    }
}
