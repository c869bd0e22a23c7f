package org.cotejo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Runs a test class on a database of its own with nothing in it. */
public class EmptyDatabase implements QuarkusTestProfile {

    private static final List<String> TABLES = List.of(
            "wording_finding",
            "finding_change",
            "revision",
            "idempotency_key",
            "wording",
            "statement_mention",
            "statement",
            "named_participant",
            "event",
            "actor",
            "term",
            "source");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cotejo.database.url.h2",
                "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1",
                "cotejo.corpus",
                "none",
                // So few that a test can be too slow.
                "cotejo.live.waiting",
                "50");
    }

    /** Empties it again after a test that wrote. */
    public static void clear(EntityManager database) {
        QuarkusTransaction.requiringNew()
                .run(() -> TABLES.forEach(table ->
                        database.createNativeQuery("delete from " + table).executeUpdate()));
    }
}
