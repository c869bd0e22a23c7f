package org.cotejo.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.cotejo.access.Identities;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;

/** What fields may inject while they are executed: the request that they are part of, and who makes it. */
@Singleton
final class RequestScope {

    /** Events of all subscriptions that are made at one time, so that many of them leave workers to the requests. */
    private static final int EVENTS_AT_ONCE = 4;

    private final CurrentVertxRequest currentRequest;
    private final CurrentIdentityAssociation identity;
    private final Executor events = ManagedExecutor.builder()
            .maxAsync(EVENTS_AT_ONCE)
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    RequestScope(CurrentVertxRequest currentRequest, CurrentIdentityAssociation identity) {
        this.currentRequest = currentRequest;
        this.identity = identity;
    }

    /** Runs on this thread, a worker's, within a request context of its own. */
    <T> T call(RoutingContext http, Supplier<T> work) {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        InjectableContext.ContextState state = requestContext.getState();
        try {
            currentRequest.setCurrent(http);
            // Else fields would find nobody in this context of ours.
            Identities.find(http).ifPresent(identity::setIdentity);
            return work.get();
        } finally {
            requestContext.destroy(state);
            requestContext.deactivate();
        }
    }

    /** Runs each task later, on a worker, within a request context of its own. */
    Executor later(RoutingContext http) {
        return task -> events.execute(() -> call(http, () -> {
            task.run();
            return null;
        }));
    }
}
