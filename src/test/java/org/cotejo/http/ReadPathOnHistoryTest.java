package org.cotejo.http;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.HistoryCorpus;

/** Other queries, on the corpus that has what the sample lacks. */
@QuarkusTest
@TestProfile(HistoryCorpus.class)
class ReadPathOnHistoryTest extends ReadPathTest {

    @Override
    int firstSeed() {
        return 1_000_000;
    }
}
