package org.cotejo.http;

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

    Turnstile(Limits limits) {
        this.limits = limits;
    }

    /** @throws RefusedRequest with 503 when it is one too many */
    <T> Future<T> onWorker(RoutingContext http, Callable<T> work) {
        if (inFlight.incrementAndGet() > limits.concurrent()) {
            int actual = inFlight.getAndDecrement();
            throw RefusedRequest.ofHttp(
                    503,
                    ApiError.ofLimit("concurrent requests", limits.concurrent(), actual),
                    Map.of("Retry-After", "1"));
        }
        return http.vertx().executeBlocking(work, false).onComplete(done -> inFlight.decrementAndGet());
    }
}
