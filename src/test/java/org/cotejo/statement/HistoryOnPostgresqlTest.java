package org.cotejo.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
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

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(new HistoryCorpus().getConfigOverrides());
            overrides.putAll(super.getConfigOverrides());
            return overrides;
        }
    }
}
