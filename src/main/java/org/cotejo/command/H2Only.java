package org.cotejo.command;

import org.cotejo.upkeep.DatabaseFile;
import org.cotejo.upkeep.UpkeepException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What commands do that are for H2 alone, since PostgreSQL has better ones. */
final class H2Only {

    private H2Only() {}

    /**
     * Where the configuration says that the database is.
     *
     * @param onPostgresql the command that does it there
     */
    static DatabaseFile database(String onPostgresql) throws UpkeepException {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        if (config.getValue("quarkus.datasource.db-kind", String.class).equals("postgresql")) {
            throw new UpkeepException("This is for H2. On PostgreSQL, run: " + onPostgresql);
        }
        return DatabaseFile.of(url)
                .orElseThrow(
                        () -> new UpkeepException("This is for a database of H2 in a file, and " + url + " is none."));
    }
}
