package org.cotejo.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much space is left where the database is: the gauges {@code disk.free} and {@code disk.total}, in bytes. */
@Singleton
final class StorageGauges {

    private final MeterRegistry registry;
    private final String url;

    StorageGauges(MeterRegistry registry, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.registry = registry;
        this.url = url;
    }

    void onStart(@Observes StartupEvent start) {
        DatabaseFile.of(url)
                .map(database -> database.base().getParent().toFile())
                .ifPresent(folder -> new DiskSpaceMetrics(folder).bindTo(registry));
    }
}
