package org.cotejo.review;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A thread that has the rules look, at the start and every second, at whatever has changed by then, whichever process has
 * changed it. Two processes take different rows.
 */
@Singleton
final class FindingKeeper {

    private static final Logger LOG = Logger.getLogger(FindingKeeper.class);

    private static final long EVERY_SECONDS = 1;
    private static final long TELL_EVERY = TimeUnit.MINUTES.toNanos(1);
    private static final long COMPLAIN_EVERY = TimeUnit.MINUTES.toNanos(1);

    private final Rejudging rejudging;
    private final boolean isEnabled;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile long waiting;
    private Long complainedAt;
    private Thread thread;

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
            thread = new Thread(this::run, "findings");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join();
        }
    }

    private void run() {
        boolean hasBegun = false;
        while (!isStopping()) {
            try {
                if (!hasBegun) {
                    rejudging.begin(Rules.digest());
                    hasBegun = true;
                }
                work();
            } catch (RuntimeException failure) {
                complain(failure);
            }
            rest();
        }
    }

    /** Returns when nothing waits, or nobody would come any further with any of it now. */
    private void work() {
        long toldAt = System.nanoTime();
        int vain = 0;
        waiting = rejudging.waiting();
        while (vain < waiting && !isStopping()) {
            vain = rejudging.step() ? 0 : vain + 1;
            waiting = rejudging.waiting();
            if (System.nanoTime() - toldAt > TELL_EVERY) {
                rejudging.tell();
                toldAt = System.nanoTime();
            }
        }
        rejudging.tell();
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits a moment, or until the service stops. */
    private void rest() {
        try {
            boolean unused = stopping.await(EVERY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    /** Logs, though not the same every second. */
    private void complain(RuntimeException failure) {
        long now = System.nanoTime();
        if (complainedAt == null || now - complainedAt > COMPLAIN_EVERY) {
            complainedAt = now;
            LOG.warn("The rules could not look at what has changed, and will be asked again", failure);
        }
    }
}
