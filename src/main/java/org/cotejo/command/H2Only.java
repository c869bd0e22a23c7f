package org.cotejo.command;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import org.cotejo.upkeep.DatabaseFile;
import org.cotejo.upkeep.UpkeepException;
import org.eclipse.microprofile.config.Config;

/** What commands do that are for H2 alone, since PostgreSQL has better ones. */
final class H2Only {

    /** The settings that were fixed when the package was built, and its profile: a class that Quarkus generates. */
    private static final String BUILT = "io.quarkus.runtime.generated.StaticInitConfigCustomizer";

    private H2Only() {}

    /**
     * Where the configuration says that the database is.
     *
     * @param onPostgresql the command that does it there
     */
    static DatabaseFile database(String onPostgresql) throws UpkeepException {
        Config config = config();
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        if (config.getValue("quarkus.datasource.db-kind", String.class).equals("postgresql")) {
            throw new UpkeepException("This is for H2. On PostgreSQL, run: " + onPostgresql);
        }
        return DatabaseFile.of(url)
                .orElseThrow(
                        () -> new UpkeepException("This is for a database of H2 in a file, and " + url + " is none."));
    }

    /** Before the service is started, the usual way to the settings does not know for which database the package was built. */
    private static Config config() {
        try {
            SmallRyeConfigBuilderCustomizer built = Class.forName(BUILT)
                    .asSubclass(SmallRyeConfigBuilderCustomizer.class)
                    .getDeclaredConstructor()
                    .newInstance();
            return ConfigUtils.emptyConfigBuilder()
                    .addDefaultSources()
                    .addDiscoveredSources()
                    .withCustomizers(built)
                    .build();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
