package org.cotejo.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.HistoryCorpus;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;

/** PostgreSQL pages, filters and chooses as H2 does. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(HistoryOnPostgresqlTest.Profile.class)
class HistoryOnPostgresqlTest extends HistoryTest {

    /** The old quotations on PostgreSQL. */
    public static class Profile extends Postgresql {
        public Profile() {
            super(new HistoryCorpus());
        }
    }
}
