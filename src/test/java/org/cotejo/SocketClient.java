package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of {@code graphql-transport-ws}. */
public final class SocketClient implements AutoCloseable {

    public static final String PROTOCOL = "graphql-transport-ws";

    private static final int PATIENCE_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final CompletableFuture<Void> isReading = new CompletableFuture<>();
    private final java.net.http.WebSocket socket;

    private SocketClient(URI endpoint, String protocol, String token, boolean reads) throws Exception {
        if (reads) {
            isReading.complete(null);
        }
        var handshake = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols(protocol);
        if (token != null) {
            handshake.header("Authorization", "Bearer " + token);
        }
        socket = handshake
                .buildAsync(URI.create(endpoint.toString().replaceFirst("http", "ws")), new Ear())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** One that has said nothing yet. */
    public static SocketClient silent(URI endpoint, String protocol) throws Exception {
        return new SocketClient(endpoint, protocol, null, true);
    }

    public static SocketClient open(URI endpoint) throws Exception {
        return open(endpoint, null);
    }

    /** One that has opened the conversation, by the bearer of a token; null for nobody's. */
    public static SocketClient open(URI endpoint, String token) throws Exception {
        return new SocketClient(endpoint, PROTOCOL, token, true).initialised();
    }

    /** One that reads no more, once it is open, until {@link #read}. */
    public static SocketClient slow(URI endpoint) throws Exception {
        return new SocketClient(endpoint, PROTOCOL, null, false).initialised();
    }

    private SocketClient initialised() throws Exception {
        send(Map.of("type", "connection_init"));
        assertThat(next().at("/type").asText()).isEqualTo("connection_ack");
        return this;
    }

    public void subscribe(String id, String document, Map<String, Object> variables) throws Exception {
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
    }

    /** Says something and waits for the answer, before which all that was said earlier was heard. */
    public void ping() throws Exception {
        send(Map.of("type", "ping"));
        assertThat(next().at("/type").asText()).isEqualTo("pong");
    }

    public void send(Map<String, Object> message) throws Exception {
        say(JSON.writeValueAsString(message));
    }

    public void say(String text) throws Exception {
        socket.sendText(text, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The next message; fails where none comes. */
    public JsonNode next() throws Exception {
        JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("No message came; closed: " + closed.getNow("no"));
        }
        return message;
    }

    /** A part of the data of the next message, which must be an event. */
    public JsonNode event(String path) throws Exception {
        JsonNode message = next();
        assertThat(message.at("/type").asText()).as(message.toString()).isEqualTo("next");
        assertThat(message.at("/payload/errors").isMissingNode())
                .as(message.toString())
                .isTrue();
        return message.at("/payload/data" + path);
    }

    public void read() {
        isReading.complete(null);
    }

    /** The code and the reason, once the service has closed it. */
    public String closed() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether the connection came to its end, in whatever way. */
    public boolean ended() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS) != null;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements java.net.http.WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(java.net.http.WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            boolean isGreeting = false;
            if (isLast) {
                try {
                    JsonNode message = JSON.readTree(text.toString());
                    isGreeting = message.at("/type").asText().equals("connection_ack");
                    messages.add(message);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("the protocol is JSON", e);
                }
                text.setLength(0);
            }
            if (isGreeting) {
                CompletableFuture<Void> unused = isReading.thenRun(() -> from.request(1));
            } else {
                from.request(1);
            }
            return null;
        }

        @Override
        public void onError(java.net.http.WebSocket from, Throwable broken) {
            closed.complete("broken");
        }

        @Override
        public CompletionStage<?> onClose(java.net.http.WebSocket from, int code, String reason) {
            closed.complete(code + " " + reason);
            return null;
        }
    }
}
