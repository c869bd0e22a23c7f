package org.cotejo.review;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cotejo.storage.Follower;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A thread that has the rules look, at the start and every second, at whatever has changed by then, whichever process has
 * changed it. Two processes take different rows.
 */
@Singleton
final class FindingKeeper {

    private static final Logger LOG = Logger.getLogger(FindingKeeper.class);

    private static final long TELL_EVERY = TimeUnit.MINUTES.toNanos(1);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final Rejudging rejudging;
    private final boolean isEnabled;
    private final Follower follower = new Follower();
    private volatile long waiting;
    private Optional<Long> waitingFirst = Optional.empty();
    private long waitingSince;

    FindingKeeper(
            Rejudging rejudging,
            MeterRegistry registry,
            @ConfigProperty(name = "cotejo.findings.kept", defaultValue = "true") boolean isEnabled) {
        this.rejudging = rejudging;
        this.isEnabled = isEnabled;
        Gauge.builder("cotejo.findings.waiting", this, keeper -> keeper.waiting)
                .description("Rows of what the rules must look at, each of up to a thousand statements.")
                .register(registry);
    }

    void onStart(@Observes StartupEvent start) {
        if (isEnabled) {
            follower.start("findings", this::run);
        }
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        follower.stop();
    }

    private void run() {
        String rules = Rules.digest();
        boolean hasBegun = false;
        while (!follower.isStopping()) {
            try {
                if (!hasBegun || isAbandoned()) {
                    rejudging.begin(rules);
                    hasBegun = true;
                }
                work();
            } catch (RuntimeException | Error failure) {
                if (follower.mayComplain()) {
                    LOG.warn("The rules could not look at what has changed, and will be asked again", failure);
                }
            }
            follower.rest();
        }
    }

    /** Whether those that have other rules, and began later, seem to be gone: the same row has waited for a minute. */
    private boolean isAbandoned() {
        Optional<Long> first = rejudging.isOurs() ? Optional.empty() : Unjudged.first();
        if (first.isEmpty() || !first.equals(waitingFirst)) {
            waitingFirst = first;
            waitingSince = System.nanoTime();
        }
        return first.isPresent() && System.nanoTime() - waitingSince > PATIENCE;
    }

    /** Returns when nothing waits, or nothing that could be done now. */
    private void work() {
        Set<Long> vain = new HashSet<>();
        long toldAt = System.nanoTime();
        try {
            waiting = Unjudged.count();
            while (waiting > 0 && !follower.isStopping() && rejudging.step(vain)) {
                waiting = Unjudged.count();
                if (System.nanoTime() - toldAt > TELL_EVERY) {
                    rejudging.tell();
                    toldAt = System.nanoTime();
                }
            }
        } finally {
            rejudging.tell();
        }
    }
}
