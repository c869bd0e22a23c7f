package org.cotejo.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the first key when the service is first run, so that a token is one command away; says who else could read it. */
@ApplicationScoped
class FirstKey {

    private static final Logger LOG = Logger.getLogger(FirstKey.class);

    private final AccessSettings settings;
    private final boolean serves;

    /** @param serves false in commands, which open no port */
    FirstKey(
            AccessSettings settings,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        this.settings = settings;
        this.serves = serves;
    }

    /** @param verifier is made here, so that settings that make no sense end the start */
    void onStart(@Observes StartupEvent start, TokenVerifier verifier) {
        if (!serves) {
            return;
        }
        KeyFolder folder = new KeyFolder(settings.keyFolder());
        try {
            if (folder.read().signing().isEmpty()) {
                SigningKey key = folder.change(
                                ring -> ring.complete(Instant.now().truncatedTo(ChronoUnit.SECONDS)))
                        .signing()
                        .orElseThrow();
                LOG.infof("Made the key %s for tokens, in %s", key, folder.path());
            }
            folder.exposure().ifPresent(LOG::warn);
        } catch (IOException e) {
            // Reading needs no token, so whoever only reads may give us a folder that cannot be written.
            LOG.warnf("There is no key, and there will be no token of ours: %s", e.toString());
        }
    }
}
