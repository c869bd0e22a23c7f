package org.cotejo.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.cotejo.graphql.ApiError;

/** Where requests go to a worker: so many that are executed or wait for it at one time, and no more. */
@Singleton
final class Turnstile {

    private final Limits limits;
    private final AtomicInteger inFlight = new AtomicInteger();

    Turnstile(Limits limits, MeterRegistry registry) {
        this.limits = limits;
        Gauge.builder("cotejo.http.executing", inFlight, AtomicInteger::get)
                .description("Requests that are executed or wait for it.")
                .register(registry);
    }

    /** @throws RefusedRequest with 503 when it is one too many */
    <T> Future<T> onWorker(RoutingContext http, Callable<T> work) {
        return onWorker(http.vertx().getOrCreateContext(), work);
    }

    /** As above, with a context of the caller's choice. */
    <T> Future<T> onWorker(Context context, Callable<T> work) {
        if (inFlight.incrementAndGet() > limits.concurrent()) {
            int actual = inFlight.getAndDecrement();
            throw RefusedRequest.ofHttp(
                    503,
                    ApiError.ofLimit("concurrent requests", limits.concurrent(), actual),
                    Map.of("Retry-After", "1"));
        }
        return context.executeBlocking(work, false).onComplete(done -> inFlight.decrementAndGet());
    }
}
