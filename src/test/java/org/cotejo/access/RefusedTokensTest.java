package org.cotejo.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that does not hold refuses its request, whatever that asks for, and says why; and stays out of the log. */
@QuarkusTest
class RefusedTokensTest {

    private static final String QUERY = "{ viewer { name } }";

    static List<BadToken> badTokens() throws Exception {
        return BadToken.all();
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void badTokenIsRefusedWithAReason(BadToken bad) {
        Response response = bearing(bad.token()).queryParam("query", QUERY).get("/graphql");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("X-Request-Id")).isNotBlank();
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(response.<String>path("errors[0].extensions.reason"))
                .isEqualTo(bad.reason().name());
        String message = response.path("errors[0].message");
        assertThat(message).contains(bad.sentence());
        assertThat(response.header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"invalid_token\", error_description=\"" + message + "\"");
        assertThat(response.asString()).doesNotContain("data", bad.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphql/schema.graphql", "/graphiql/", "/statements/s37-decision-soberana"})
    void itIsRefusedWhereverItIsSent(String path) {
        assertThat(bearing("garbage").get(path).statusCode()).isEqualTo(401);
        assertThat(given().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void bodyOfARefusedRequestIsReadToItsEnd() {
        for (int i = 0; i < 5; i++) {
            Response response = bearing("garbage")
                    .contentType("application/json")
                    .body("{\"query\": \"" + QUERY + " #" + "x".repeat(100_000) + "\"}")
                    .post("/graphql");
            assertThat(response.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void issuerThatCannotBeAskedIsOurFault() throws Exception {
        String token = Forge.ours()
                .with(f -> f.claims.setIssuer("http://localhost:9/absent"))
                .with(f -> f.token.setAlgorithmHeaderValue("ES256"))
                .make();
        String ofItsAlgorithm =
                Forge.encoded("{\"alg\":\"RS256\",\"kid\":\"1\"}") + token.substring(token.indexOf('.'));
        Response response = bearing(ofItsAlgorithm).queryParam("query", QUERY).get("/graphql");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.header("Retry-After")).isEqualTo("10");
        assertThat(response.header("WWW-Authenticate")).isNull();
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("UNAVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer a b", "Bearer,x", "eyJhbGciOiJFUzI1NiJ9.e30.x"})
    void headerThatMeansATokenAndIsNoneIsRefused(String header) {
        Response response = given().header("Authorization", header)
                .queryParam("query", QUERY)
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.<String>path("errors[0].message")).contains("the word Bearer");
    }

    @Test
    void twoTokensAreOneTooMany() {
        String token = Tokens.of(Role.EDITOR, "ana");
        Response response = given().header("Authorization", "Bearer " + token, "Bearer " + token)
                .queryParam("query", QUERY)
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.<String>path("errors[0].message")).contains("more than once");
    }

    @Test
    void refusalsAreCounted() {
        bearing("garbage").get("/graphql");
        assertThat(given().get("/q/metrics").asString()).contains("cotejo_access_refusals_total{reason=\"malformed\"");
    }

    @Test
    void noTokenIsEverLogged() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler all = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(all);
        try {
            for (BadToken bad : BadToken.all()) {
                bearing(bad.token()).queryParam("query", QUERY).get("/graphql");
            }
            String good = Tokens.of(Role.EDITOR, "ana");
            bearing(good).queryParam("query", QUERY).get("/graphql");
            bearing(good)
                    .contentType("application/json")
                    .body("{\"query\": \"mutation { __typename }\"}")
                    .post("/graphql");
            Logger.getLogger("org.cotejo").warning("The log is heard.");
            assertThat(lines).anyMatch(line -> line.contains("The log is heard."));
            // The start of every header.
            assertThat(lines).noneMatch(line -> line.contains("eyJ"));
        } finally {
            root.removeHandler(all);
        }
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
