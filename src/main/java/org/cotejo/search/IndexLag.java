package org.cotejo.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far the index is behind the database: the gauges {@code cotejo.search.waiting}, rows of the change table that it
 * has not been told of, and {@code cotejo.search.lag}, the seconds since it was last complete.
 *
 * <p>Nobody's readiness depends on it: a service whose index is being made answers all but a part of the searches.
 */
@Singleton
final class IndexLag {

    private final LongSupplier clock;
    private volatile long waiting;
    private volatile Long since;

    @Inject
    IndexLag(MeterRegistry registry, SearchConfig config) {
        this(System::nanoTime);
        if (config.enabled()) {
            // Nothing is complete until it was seen to be.
            since = clock.getAsLong();
            Gauge.builder("cotejo.search.waiting", this, lag -> lag.waiting)
                    .description("Changes that the search index has not been told of.")
                    .register(registry);
            TimeGauge.builder("cotejo.search.lag", this, TimeUnit.NANOSECONDS, IndexLag::nanos)
                    .description("How long the search index has been behind the database.")
                    .register(registry);
        }
    }

    /** @param clock in nanoseconds */
    IndexLag(LongSupplier clock) {
        this.clock = clock;
    }

    /** What the index's thread has just seen. */
    void seen(long waiting, boolean isComplete) {
        this.waiting = waiting;
        if (waiting == 0 && isComplete) {
            since = null;
        } else if (since == null) {
            since = clock.getAsLong();
        }
    }

    /** How long the index has been behind; 0 while it is not. */
    long nanos() {
        Long behindSince = since;
        return behindSince == null ? 0 : clock.getAsLong() - behindSince;
    }
}
