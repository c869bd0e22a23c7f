package org.cotejo.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How answers to queries are kept, here and by clients. Each is a line in the README. */
@ConfigMapping(prefix = "cotejo.http.cache")
interface CacheSettings {

    /** The bytes of all answers that are kept; 0 keeps none. */
    @WithDefault("64M")
    MemorySize size();

    /**
     * How long what another process has committed may go unseen. Commits of this process are seen at once.
     */
    @WithDefault("100ms")
    Duration staleness();

    /** The {@code Cache-Control} of answers to GET that have no errors; the default lets clients keep and ask again. */
    @WithDefault("no-cache")
    Optional<String> control();
}
