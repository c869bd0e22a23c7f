package org.cotejo.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.access.Identities;
import org.jboss.logging.Logger;

/**
 * The WebSockets that are open, each a {@link Conversation}. They are closed as soon as the service is told to stop: it
 * waits for requests that are under way, and each of these would be one.
 *
 * <p>A socket that nothing passes through may be cut by any proxy, and one whose client is gone may look open for hours, so
 * each is asked for a sign of life.
 */
@Singleton
final class WebSockets {

    private static final Logger LOG = Logger.getLogger(WebSockets.class);

    private static final String STOPPING = "The service is stopping.";
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final long HEARTBEAT_MILLIS = 30_000;

    private final Conversation.Service service;
    private final Set<Conversation> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isStopping;

    WebSockets(
            PersistedDocuments persisted,
            Execution execution,
            Turnstile turnstile,
            Limits limits,
            MeterRegistry registry) {
        this.service = new Conversation.Service(persisted, execution, turnstile, limits);
        Gauge.builder("cotejo.http.sockets", open, Set::size)
                .description("WebSockets that are open.")
                .register(registry);
        Gauge.builder("cotejo.http.subscriptions", open, WebSockets::subscriptions)
                .description("Subscriptions that are open.")
                .register(registry);
    }

    private static double subscriptions(Set<Conversation> conversations) {
        return conversations.stream().mapToLong(Conversation::subscriptions).sum();
    }

    void onStop(@Observes ShutdownDelayInitiatedEvent stop) {
        isStopping = true;
        open.forEach(conversation -> conversation.close(CloseCode.GOING_AWAY, STOPPING));
    }

    /** Makes a WebSocket of a request that asks for one. */
    void open(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (isStopping || open.size() >= service.limits().sockets()) {
            http.response().setStatusCode(503).putHeader("Retry-After", "1").end();
            return;
        }
        request.toWebSocket().onSuccess(socket -> begin(socket, http)).onFailure(refused -> {
            LOG.debugf("No WebSocket was opened: %s", refused.getMessage());
            if (!Delivery.isGone(http)) {
                http.response().setStatusCode(400).end();
            }
        });
    }

    private void begin(ServerWebSocket socket, RoutingContext http) {
        Vertx vertx = http.vertx();
        Conversation conversation = new Conversation(socket, http, service);
        open.add(conversation);
        List<Long> timers = new ArrayList<>();
        timers.add(vertx.setPeriodic(HEARTBEAT_MILLIS, beat -> conversation.requireLife()));
        Identities.expiry(http)
                .ifPresent(second -> timers.add(vertx.setTimer(
                        Math.max(1, second * 1_000 - System.currentTimeMillis()),
                        over -> conversation.close(CloseCode.FORBIDDEN, "The token has expired."))));
        socket.closeHandler(closed -> {
            open.remove(conversation);
            timers.forEach(vertx::cancelTimer);
            conversation.closed();
        });
        if (!PROTOCOL.equals(socket.subProtocol())) {
            conversation.close(CloseCode.SUBPROTOCOL, "The protocol is " + PROTOCOL + ".");
        } else if (isStopping) {
            conversation.close(CloseCode.GOING_AWAY, STOPPING);
        }
    }
}
