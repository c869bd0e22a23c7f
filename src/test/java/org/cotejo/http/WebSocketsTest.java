package org.cotejo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.cotejo.SocketClient;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The protocol {@code graphql-transport-ws}, and that limits hold over a WebSocket, too. */
@QuarkusTest
class WebSocketsTest {

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
        try (SocketClient socket = SocketClient.open(endpoint, token)) {
            socket.subscribe("1", document, variables);
            return socket.next();
        }
    }

    @Test
    void moreOperationsAtOnceThanAllowedAreRefused() throws Exception {
        try (SocketClient socket = SocketClient.open(endpoint)) {
            for (int i = 0; i < 50; i++) {
                socket.subscribe("s" + i, "subscription { corpusChanged { revision } }", Map.of());
            }
            socket.subscribe("one too many", "{ __typename }", Map.of());
            assertLimit(socket.next(), "operations over one WebSocket");
            socket.send(Map.of("id", "s0", "type", "complete"));
            socket.subscribe("another", "{ __typename }", Map.of());
            assertThat(socket.next().at("/payload/data/__typename").asText()).isEqualTo("Query");
        }
    }

    @Test
    void mutationIsRefused() throws Exception {
        JsonNode answer = ask("mutation { retract(input: { object: \"x\", reason: \"x\" }) { __typename } }", Map.of());
        assertThat(answer.at("/payload/0/message").asText()).contains("Mutations come by POST");
    }

    @Test
    void answerIsFollowedByItsEnd() throws Exception {
        try (SocketClient socket = SocketClient.open(endpoint)) {
            socket.subscribe("1", "{ __typename }", Map.of());
            assertThat(socket.next().at("/type").asText()).isEqualTo("next");
            assertThat(socket.next().toString()).isEqualTo("{\"id\":\"1\",\"type\":\"complete\"}");
            // The id is free again.
            socket.subscribe("1", "{ __typename }", Map.of());
            assertThat(socket.next().at("/type").asText()).isEqualTo("next");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4401 | {\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ __typename }\"}}",
                "4400 | {\"type\":\"start\"}",
                "4400 | {\"id\":\"1\"}",
                "4400 | [1, 2]",
                "4400 | null",
                "4400 | no JSON at all"
            })
    void messageOutOfTurnClosesWithItsCode(int code, String message) throws Exception {
        try (SocketClient socket = SocketClient.silent(endpoint, SocketClient.PROTOCOL)) {
            socket.say(message);
            assertThat(socket.closed()).startsWith(code + " ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4429 | {\"type\":\"connection_init\"}",
                "4409 | {\"type\":\"subscribe\",\"id\":\"taken\",\"payload\":{\"query\":\"{ __typename }\"}}",
                "4400 | {\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{ __typename }\"}}",
                "4400 | {\"type\":\"subscribe\",\"id\":\"2\"}"
            })
    void messageOutOfTurnClosesAlsoAnOpenConversation(int code, String message) throws Exception {
        try (SocketClient socket = SocketClient.open(endpoint)) {
            socket.subscribe("taken", "subscription { corpusChanged { revision } }", Map.of());
            socket.say(message);
            assertThat(socket.closed()).startsWith(code + " ");
        }
    }

    @Test
    void requestThatIsNoneIsAnError() throws Exception {
        try (SocketClient socket = SocketClient.open(endpoint)) {
            socket.send(Map.of("type", "subscribe", "id", "1", "payload", Map.of("query", 7)));
            assertThat(socket.next().at("/payload/0/message").asText())
                    .isEqualTo("The member query is not a string but a number.");
        }
    }

    @Test
    void otherProtocolsAreNotSpoken() throws Exception {
        try (SocketClient socket = SocketClient.silent(endpoint, "graphql-ws")) {
            assertThat(socket.closed()).startsWith("4406 ");
        }
    }

    @Test
    void messageThatIsTooLongClosesTheConversation() throws Exception {
        try (SocketClient socket = SocketClient.open(endpoint)) {
            socket.say("{\"type\":\"ping\",\"payload\":\"" + "a".repeat(300_000) + "\"}");
            assertThat(socket.closed()).startsWith("4400 ");
        }
    }
}
