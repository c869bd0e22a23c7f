package org.cotejo.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the index is. Each is a line in the README. */
@ConfigMapping(prefix = "cotejo.search")
interface SearchConfig {

    /** Whether this process has an index, and keeps it what the database is. */
    @WithDefault("true")
    boolean enabled();

    /** The folder of the index: a copy of the database, which nobody need save. */
    @WithDefault("./data/search")
    Path folder();

    /**
     * The nodes of OpenSearch, {@code host:port} with commas between them; the index is there then, not in the folder.
     */
    Optional<String> hosts();

    /** {@code https} or {@code http}. */
    @WithDefault("http")
    String protocol();

    /** Who logs in to OpenSearch. */
    Optional<String> username();

    Optional<String> password();

    default SearchSettings settings() {
        if (hosts().isEmpty()) {
            return SearchSettings.inFolder(folder());
        }
        Map<String, String> more = new HashMap<>(Map.of("hibernate.search.backend.protocol", protocol()));
        username().ifPresent(username -> more.put("hibernate.search.backend.username", username));
        password().ifPresent(password -> more.put("hibernate.search.backend.password", password));
        return SearchSettings.onCluster(hosts().get()).with(more);
    }

    /** How logs call the index. */
    default String place() {
        return hosts().map(hosts -> "The search index on " + hosts).orElseGet(() -> "The search index in " + folder());
    }
}
