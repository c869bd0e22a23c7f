package org.cotejo.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** How often somebody was turned away: the meter {@code cotejo.access.refusals}, with the tag {@code reason}. */
@Singleton
public final class Refusals {

    private final MeterRegistry registry;

    Refusals(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts one. */
    public void count(RefusalReason reason) {
        Counter.builder("cotejo.access.refusals")
                .description("Requests and fields that were refused for want of a token, a role or patience.")
                .tag("reason", reason.tag())
                .register(registry)
                .increment();
    }
}
