package org.cotejo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;
import org.junit.jupiter.api.Test;

/** Limits hold over a WebSocket, too; by the protocol {@code graphql-transport-ws}. */
@QuarkusTest
class WebSocketLimitsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void queryIsAnswered() throws Exception {
        JsonNode answer = ask("{ statements(first: 1) { totalCount } }", Map.of());
        assertThat(answer.at("/type").asText()).isEqualTo("next");
        assertThat(answer.at("/payload/data/statements/totalCount").asInt()).isEqualTo(98);
    }

    @Test
    void deepDocumentIsRefused() throws Exception {
        String document = "{ statements { nodes " + "{ context ".repeat(20) + "{ slug }" + " }".repeat(20) + " } }";
        assertLimit(ask(document, Map.of()), "depth");
    }

    @Test
    void wideDocumentIsRefused() throws Exception {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 60; i++) {
            document.append(" a").append(i).append(": __typename");
        }
        assertLimit(ask(document.append(" }").toString(), Map.of()), "root fields");
    }

    @Test
    void costCountsVariablesEachTime() throws Exception {
        String document =
                "query Q($n: Int) { events(first: $n) { nodes { statements(first: $n) { nodes { context { slug"
                        + " wordings { text } mentions { slug } } } } } } }";
        assertThat(ask(document, Map.of("n", 1)).at("/type").asText()).isEqualTo("next");
        assertLimit(ask(document, Map.of("n", 100)), "cost");
    }

    @Test
    void bearerIsKnown() throws Exception {
        JsonNode answer = ask("{ viewer { name } }", Map.of(), Tokens.of(Role.EDITOR, "ana"));
        assertThat(answer.at("/payload/data/viewer/name").asText()).isEqualTo("ana");
        assertThat(ask("{ viewer { name } }", Map.of())
                        .at("/payload/data/viewer")
                        .isNull())
                .isTrue();
    }

    @Test
    void badTokenOpensNothing() {
        assertThatThrownBy(() -> ask("{ viewer { name } }", Map.of(), "garbage"))
                .rootCause()
                .hasMessageContaining("401");
    }

    private static void assertLimit(JsonNode answer, String limit) {
        // The errors, whether they are sent as such or as a result without data.
        JsonNode errors =
                answer.at("/type").asText().equals("error") ? answer.at("/payload") : answer.at("/payload/errors");
        assertThat(errors).as(answer.toString()).hasSize(1);
        assertThat(errors.at("/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(errors.at("/0/extensions/limit").asText()).isEqualTo(limit);
    }

    private JsonNode ask(String document, Map<String, Object> variables) throws Exception {
        return ask(document, variables, null);
    }

    private JsonNode ask(String document, Map<String, Object> variables, String token) throws Exception {
        BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        WebSocket.Builder handshake = HttpClient.newHttpClient().newWebSocketBuilder();
        if (token != null) {
            handshake.header("Authorization", "Bearer " + token);
        }
        WebSocket socket = handshake
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(endpoint.toString().replaceFirst("http", "ws")), new Collector(messages))
                .get(30, TimeUnit.SECONDS);
        send(socket, Map.of("type", "connection_init"));
        assertThat(messages.poll(30, TimeUnit.SECONDS).at("/type").asText()).isEqualTo("connection_ack");
        Map<String, Object> payload = Map.of("query", document, "variables", variables);
        send(socket, Map.of("id", "1", "type", "subscribe", "payload", payload));
        JsonNode answer = messages.poll(30, TimeUnit.SECONDS);
        socket.abort();
        return answer;
    }

    private static void send(WebSocket socket, Map<String, Object> message) throws Exception {
        socket.sendText(JSON.writeValueAsString(message), true).get(30, TimeUnit.SECONDS);
    }

    private static final class Collector implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder text = new StringBuilder();

        private Collector(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                try {
                    messages.add(JSON.readTree(text.toString()));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("the protocol is JSON", e);
                }
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
