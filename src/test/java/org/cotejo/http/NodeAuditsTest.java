package org.cotejo.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** All audits of the npm package {@code graphql-http}, by its own code. */
@QuarkusTest
class NodeAuditsTest {

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void allAuditsPass() throws Exception {
        String output = Node.run("audit.mjs", endpoint.toString());
        assertThat(output).contains("61 of 61 audits pass");
    }
}
