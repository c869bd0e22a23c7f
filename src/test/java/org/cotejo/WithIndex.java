package org.cotejo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Runs a test class with a search index of its own, in a new folder; elsewhere there is none. */
public class WithIndex implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            return Map.of(
                    "cotejo.search.enabled",
                    "true",
                    "cotejo.search.folder",
                    Files.createTempDirectory("cotejo-search").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
