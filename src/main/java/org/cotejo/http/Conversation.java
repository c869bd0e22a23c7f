package org.cotejo.http;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import io.netty.channel.ChannelFuture;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.graphql.ApiError;
import org.cotejo.live.LostEvents;
import org.reactivestreams.Publisher;

/**
 * What a client and the service say to each other over one WebSocket, by the protocol {@code graphql-transport-ws}:
 * queries and subscriptions, many at a time.
 *
 * <p>All of it happens on the event loop of the socket, but for what is executed. A client that takes its time to read
 * holds up nobody but itself: a few events are under way to it, the others wait where they are cheap until they are too
 * many, and nothing more is heard of it.
 *
 * <p>Longer than other classes, since whoever compares it with the protocol wants it in one place.
 */
final class Conversation {

    /** What conversations ask. */
    record Service(PersistedDocuments persisted, Execution execution, Turnstile turnstile, Limits limits) {}

    private static final long INIT_MILLIS = 10_000;
    private static final long LINGER_MILLIS = 5_000;

    private final ServerWebSocket socket;
    private final RoutingContext http;
    private final Service service;
    private final Context loop;
    private final ConnectionBase connection;
    private final long initTimer;
    private final Map<String, SocketOperation> operations = new ConcurrentHashMap<>();
    private boolean isInitialised;
    private boolean isAlive = true;
    private boolean isClosing;
    private long lingerTimer = -1;

    /** Begins to listen; on the event loop of the socket. */
    Conversation(ServerWebSocket socket, RoutingContext http, Service service) {
        this.socket = socket;
        this.http = http;
        this.service = service;
        this.loop = http.vertx().getOrCreateContext();
        this.connection = (ConnectionBase) http.request().connection();
        this.initTimer = http.vertx()
                .setTimer(INIT_MILLIS, late -> close(CloseCode.INIT_TIMEOUT, "Connection initialisation timeout"));
        socket.textMessageHandler(this::hear);
        socket.binaryMessageHandler(bytes -> close(CloseCode.BAD_MESSAGE, "Messages are text."));
        socket.pongHandler(sign -> isAlive = true);
        socket.exceptionHandler(
                broken -> close(CloseCode.BAD_MESSAGE, "A message cannot be read; 256 KB are the most."));
    }

    /** How many are open; from any thread. */
    long subscriptions() {
        return operations.values().stream()
                .filter(SocketOperation::isSubscription)
                .count();
    }

    /** Asks for a sign of life, and gives up a client that has given none since it was asked last. */
    void requireLife() {
        if (isAlive && !isClosing) {
            isAlive = false;
            socket.writePing(Buffer.buffer());
        } else {
            close(CloseCode.GOING_AWAY, "No sign of life.");
        }
    }

    /** Ends the conversation; from any thread. */
    void close(CloseCode code, String reason) {
        loop.runOnContext(now -> {
            if (!isClosing && !socket.isClosed()) {
                isClosing = true;
                socket.close(code.number, reason);
                end();
                // The reason stands behind all that is not read yet, and Vert.x waits for ever to be rid of it.
                lingerTimer = http.vertx().setTimer(LINGER_MILLIS, gone -> cutOff());
            }
        });
    }

    private void cutOff() {
        ChannelFuture unused = connection.channel().close();
    }

    /** Says that the socket is closed. */
    void closed() {
        http.vertx().cancelTimer(lingerTimer);
        end();
    }

    private void end() {
        http.vertx().cancelTimer(initTimer);
        operations.values().forEach(SocketOperation::cancel);
        operations.clear();
    }

    private void hear(String text) {
        if (isClosing) {
            return;
        }
        isAlive = true;
        Map<?, ?> message = SocketMessage.read(text).orElse(Map.of("type", "none"));
        switch ((String) message.get("type")) {
            case "connection_init" -> initialise();
            case "subscribe" -> subscribe(message);
            case "complete" -> complete(message);
            case "ping" -> socket.writeTextMessage(SocketMessage.PONG);
            case "pong" -> isAlive = true;
            default -> close(CloseCode.BAD_MESSAGE, "Invalid message: a JSON object with a type is expected.");
        }
        if (socket.writeQueueFull()) {
            // Whoever does not read is not heard, or what it asks for would fill our memory with answers.
            socket.drainHandler(drained -> socket.resume());
            socket.pause();
        }
    }

    private void initialise() {
        if (isInitialised) {
            close(CloseCode.TOO_MANY_INITS, "Too many initialisation requests");
            return;
        }
        isInitialised = true;
        http.vertx().cancelTimer(initTimer);
        socket.writeTextMessage(SocketMessage.ACKNOWLEDGED);
    }

    private void complete(Map<?, ?> message) {
        if (message.get("id") instanceof String id) {
            forget(operations.get(id));
        } else {
            close(CloseCode.BAD_MESSAGE, "A message of type complete has an id.");
        }
    }

    private void subscribe(Map<?, ?> message) {
        if (!isInitialised) {
            close(CloseCode.UNAUTHORIZED, "Unauthorized");
        } else if (!(message.get("id") instanceof String id)
                || id.isEmpty()
                || !(message.get("payload") instanceof Map<?, ?> payload)) {
            close(CloseCode.BAD_MESSAGE, "A message of type subscribe has an id and a payload.");
        } else if (operations.containsKey(id)) {
            close(CloseCode.TAKEN, "There is a subscriber with this id already.");
        } else {
            begin(new SocketOperation(id, this), payload);
        }
    }

    private void begin(SocketOperation operation, Map<?, ?> payload) {
        int most = service.limits.operations();
        boolean hasRoom = operations.size() < most;
        operations.put(operation.id(), operation);
        try {
            if (!hasRoom) {
                throw RefusedRequest.ofLimit("operations over one WebSocket", most, most + 1L);
            }
            GraphQLRequest request = GraphQLRequest.of(payload);
            String document = service.persisted.textOf(request);
            // A context for each, since two on one would share what fields inject.
            service.turnstile
                    .onWorker(
                            VertxContext.createNewDuplicatedContext(loop), () -> execute(operation, document, request))
                    .onComplete(done -> loop.runOnContext(now -> answer(operation, done)));
        } catch (RefusedRequest refusal) {
            refuse(operation, refusal.error);
        }
    }

    /**
     * On a worker.
     *
     * @return the messages that answer it; none of a subscription, which has begun
     */
    private List<String> execute(SocketOperation operation, String document, GraphQLRequest request) {
        ExecutionResult result = service.execution.execute(document, request, Door.WEB_SOCKET, http);
        if (result.getData() instanceof Publisher<?> events) {
            operation.follow(events);
            return List.of();
        }
        return result.isDataPresent()
                ? List.of(SocketMessage.next(operation.id(), result), SocketMessage.complete(operation.id()))
                : List.of(SocketMessage.error(operation.id(), result.getErrors()));
    }

    private void answer(SocketOperation operation, AsyncResult<List<String>> done) {
        if (done.failed()) {
            refuse(
                    operation,
                    done.cause() instanceof RefusedRequest refusal
                            ? refusal.error
                            : ApiError.internal(done.cause(), null, null));
        } else if (operations.containsValue(operation) && !operation.isSubscription()) {
            done.result().forEach(socket::writeTextMessage);
            forget(operation);
        }
    }

    private void refuse(SocketOperation operation, ApiError why) {
        if (operations.containsValue(operation)) {
            socket.writeTextMessage(SocketMessage.error(operation.id(), List.of(why)));
            forget(operation);
        }
    }

    private void forget(SocketOperation operation) {
        if (operation != null && operations.remove(operation.id(), operation)) {
            operation.cancel();
        }
    }

    /** Sends an event, from a worker; the next may be made when it is sent. */
    void send(SocketOperation operation, String event) {
        loop.runOnContext(now -> {
            if (operations.containsValue(operation)) {
                socket.writeTextMessage(event).onSuccess(sent -> {
                    isAlive = true;
                    operation.request(1);
                });
            }
        });
    }

    /** Says that there will be no further event, from a worker. */
    void fail(SocketOperation operation, Throwable why) {
        if (why instanceof LostEvents) {
            close(CloseCode.TRY_AGAIN, why.getMessage());
        } else {
            long most = service.limits.time().toMillis();
            ApiError error = why instanceof AbortExecutionException
                    ? ApiError.ofLimit("execution milliseconds", most, most)
                    : ApiError.internal(why, null, null);
            loop.runOnContext(now -> refuse(operation, error));
        }
    }
}
