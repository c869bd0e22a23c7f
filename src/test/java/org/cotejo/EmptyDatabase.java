package org.cotejo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs a test class on a database of its own with nothing in it. */
public class EmptyDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("cotejo.database.url.h2", "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1", "cotejo.corpus", "none");
    }
}
