package org.cotejo.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public clients of GraphQL that frontends use, by their own code: caches, compilers and WebSockets. */
@QuarkusTest
class ClientsTest {

    @TestHTTPResource("/graphql")
    URL endpoint;

    @ParameterizedTest
    @ValueSource(strings = {"apollo", "urql", "relay", "codegen", "websocket"})
    void allChecksPass(String client) throws Exception {
        String output = Node.run(client + ".mjs", endpoint.toString());
        assertThat(output).contains("checks pass");
    }
}
