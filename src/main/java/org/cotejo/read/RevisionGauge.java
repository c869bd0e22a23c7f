package org.cotejo.read;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The gauge {@code cotejo.data.revision}: how often the data has changed, by any process, as this one knew it last. Its
 * rate is that of the writes.
 */
@Singleton
final class RevisionGauge {

    private final DataRevision revision;
    private volatile double last = Double.NaN;

    RevisionGauge(DataRevision revision) {
        this.revision = revision;
    }

    void onStart(@Observes StartupEvent start, MeterRegistry registry) {
        Gauge.builder("cotejo.data.revision", this, RevisionGauge::value)
                .description("How often the data has changed.")
                .register(registry);
    }

    /** Asks no database: the metrics are read also while there is none. */
    private double value() {
        revision.recent(Long.MAX_VALUE).ifPresent(known -> last = known);
        return last;
    }
}
