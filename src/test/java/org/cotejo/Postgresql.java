package org.cotejo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs a test class on a real PostgreSQL, whose binaries come from Maven: nothing to install, no container. Such a class
 * is {@code @EnabledIf(AVAILABLE)}, since there are platforms without binaries.
 */
public class Postgresql implements QuarkusTestProfile {

    public static final String AVAILABLE = "org.cotejo.Postgresql#isAvailable";
    public static final String NOT_AVAILABLE = "there are no binaries of PostgreSQL for this platform in Maven Central";

    /** Whether the jars on the class path hold binaries for this platform. */
    public static boolean isAvailable() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = system.startsWith("win") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        boolean isArm = System.getProperty("os.arch").equals("aarch64");
        String binaries = "/postgres-" + name + (isArm ? "-arm_64" : "-x86_64") + ".txz";
        return Postgresql.class.getResource(binaries) != null;
    }

    private final Map<String, String> overrides = new HashMap<>();

    public Postgresql() {
        overrides.put("quarkus.datasource.db-kind", "postgresql");
    }

    /** What another profile sets, on PostgreSQL. */
    protected Postgresql(QuarkusTestProfile other) {
        this();
        overrides.putAll(other.getConfigOverrides());
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return overrides;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    /** The server; started before the application, on a port of its own. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private EmbeddedPostgres postgres;

        @Override
        public Map<String, String> start() {
            try {
                postgres = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of(
                    "cotejo.database.url.postgresql",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username",
                    "postgres");
        }

        @Override
        public void stop() {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
