package org.cotejo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * Runs a test class on a small corpus of old quotations, which has what the sample lacks: ranks, lineage, partial and
 * missing dates, statements outside events, named participants. A database of its own, so such tests may write.
 */
public class HistoryCorpus implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cotejo.database.url.h2", "jdbc:h2:mem:history;DB_CLOSE_DELAY=-1",
                "cotejo.corpus", "src/test/resources/corpus/history.ndjson");
    }
}
