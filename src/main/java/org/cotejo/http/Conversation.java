package org.cotejo.http;

import graphql.ExecutionResult;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
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
 * holds up its own events only: a few are under way to it, the others wait where they are cheap, until they are too many.
 */
final class Conversation {

    /** What conversations ask. */
    record Service(PersistedDocuments persisted, Execution execution, Turnstile turnstile, Limits limits) {}

    private static final String NOT_READ = "Answers wait, and are not read.";
    private static final long INIT_MILLIS = 10_000;

    private final ServerWebSocket socket;
    private final RoutingContext http;
    private final Service service;
    private final Context loop;
    private final long initTimer;
    private final Map<String, SocketOperation> operations = new ConcurrentHashMap<>();
    private boolean isInitialised;
    private boolean isAlive = true;

    /** Begins to listen; on the event loop of the socket. */
    Conversation(ServerWebSocket socket, RoutingContext http, Service service) {
        this.socket = socket;
        this.http = http;
        this.service = service;
        this.loop = http.vertx().getOrCreateContext();
        this.initTimer = http.vertx()
                .setTimer(INIT_MILLIS, late -> close(CloseCode.INIT_TIMEOUT, "Connection initialisation timeout"));
        socket.textMessageHandler(this::hear);
        socket.binaryMessageHandler(bytes -> close(CloseCode.BAD_MESSAGE, "Messages are text."));
        socket.pongHandler(sign -> isAlive = true);
        // What is wrong with a connection closes it.
        socket.exceptionHandler(broken -> {});
    }

    /** How many are open; from any thread. */
    long subscriptions() {
        return operations.values().stream().filter(SocketOperation::isSubscription).count();
    }

    /** Asks for a sign of life, and gives up a client that has given none since it was asked last. */
    void requireLife() {
        if (isAlive) {
            isAlive = false;
            socket.writePing(Buffer.buffer());
        } else {
            close(CloseCode.GOING_AWAY, "No sign of life.");
        }
    }

    /** Ends the conversation; from any thread. */
    void close(CloseCode code, String reason) {
        loop.runOnContext(now -> {
            if (!socket.isClosed()) {
                socket.close(code.number, reason);
            }
        });
    }

    /** Ends what is under way, once the socket is closed. */
    void end() {
        http.vertx().cancelTimer(initTimer);
        operations.values().forEach(SocketOperation::cancel);
        operations.clear();
    }

    private void hear(String text) {
        isAlive = true;
        Map<?, ?> message = SocketMessage.read(text).orElse(Map.of("type", "none"));
        switch ((String) message.get("type")) {
            case "connection_init" -> initialise();
            case "subscribe" -> subscribe(message);
            case "complete" -> forget(operations.get(String.valueOf(message.get("id"))));
            case "ping" -> answerPing();
            case "pong" -> isAlive = true;
            default -> close(CloseCode.BAD_MESSAGE, "Invalid message: a JSON object with a type is expected.");
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

    private void answerPing() {
        if (socket.writeQueueFull()) {
            close(CloseCode.TRY_AGAIN, NOT_READ);
        } else {
            socket.writeTextMessage(SocketMessage.PONG);
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
        if (operations.size() >= 2 * most) {
            // Refusals wait, too, where they are not read.
            close(CloseCode.TRY_AGAIN, NOT_READ);
            return;
        }
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
                            VertxContext.createNewDuplicatedContext(loop),
                            () -> execute(operation, document, request))
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
        // A subscription that is refused has null for its data.
        return result.getData() == null
                ? List.of(SocketMessage.error(operation.id(), result.getErrors()))
                : List.of(SocketMessage.next(operation.id(), result), SocketMessage.complete(operation.id()));
    }

    private void answer(SocketOperation operation, AsyncResult<List<String>> done) {
        if (done.failed()) {
            refuse(
                    operation,
                    done.cause() instanceof RefusedRequest refusal
                            ? refusal.error
                            : ApiError.internal(done.cause(), null, null));
        } else if (operations.containsValue(operation) && !operation.isSubscription()) {
            // It is one of those that are under way until the network has it, or a client that does not read would fill
            // our memory with answers.
            done.result().stream()
                    .map(socket::writeTextMessage)
                    .reduce((first, last) -> last)
                    .ifPresent(last -> last.onComplete(sent -> forget(operation)));
        }
    }

    private void refuse(SocketOperation operation, ApiError why) {
        if (operations.containsValue(operation)) {
            socket.writeTextMessage(SocketMessage.error(operation.id(), List.of(why)))
                    .onComplete(sent -> forget(operation));
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
                socket.writeTextMessage(event).onSuccess(sent -> operation.request(1));
            }
        });
    }

    /** Says that there will be no further event, from a worker. */
    void fail(SocketOperation operation, Throwable why) {
        if (why instanceof LostEvents) {
            close(CloseCode.TRY_AGAIN, why.getMessage());
        } else {
            loop.runOnContext(now -> refuse(operation, ApiError.internal(why, null, null)));
        }
    }
}
