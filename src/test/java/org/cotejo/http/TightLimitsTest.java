package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.cotejo.SocketClient;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;
import org.junit.jupiter.api.Test;

/** The limits of time, set so low that everything is over them, and a manifest that is all that is answered. */
@QuarkusTest
@TestProfile(TightLimitsTest.Tight.class)
class TightLimitsTest {

    public static class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cotejo.http.limits.time", "0S",
                    "cotejo.http.limits.body-time", "0.1S",
                    "cotejo.http.limits.sockets", "1",
                    "cotejo.http.documents.manifest", "src/test/resources/documents/relay.json",
                    "cotejo.http.documents.only-registered", "true",
                    "cotejo.access.writes-per-minute.subject", "1",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://example.org");
        }
    }

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void executionThatTakesTooLongIsStopped() {
        Response response = named("d7b1c2f0a4e35968");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.<String>path("errors[0].extensions.limit")).isEqualTo("execution milliseconds");
    }

    @Test
    void webSocketThatIsOneTooManyIsRefused() throws Exception {
        try (SocketClient first = SocketClient.open(endpoint)) {
            first.ping();
            assertThatThrownBy(() -> SocketClient.open(endpoint)).rootCause().hasMessageContaining("503");
        }
    }

    @Test
    void bodyThatDoesNotArriveIsNotWaitedFor() throws IOException {
        assertThat(RawRequest.send(endpoint, "Content-Length: 100\r\n\r\n{")).startsWith("HTTP/1.1 408");
    }

    @Test
    void onlyRegisteredDocumentsAreAnswered() {
        assertThat(named("typename").<String>path("data.__typename")).isEqualTo("Query");
        assertThat(given().queryParam("query", "{ __typename }").get("/graphql").<String>path("data.__typename"))
                .isEqualTo("Query");
        Response other = given().accept("application/graphql-response+json")
                .queryParam("query", "{ languages { wordings } }")
                .get("/graphql");
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.<String>path("errors[0].extensions.code")).isEqualTo("PERSISTED_DOCUMENT_REQUIRED");
    }

    @Test
    void crossSiteRequestsAreAllowedToTheOriginThatIsSet() {
        Response response = given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql");
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("https://example.org");
    }

    @Test
    void whoWritesTooOftenIsToldWhenToTryAgain() {
        String token = Tokens.of(Role.EDITOR, "ana");
        assertThat(write(token).statusCode()).isNotEqualTo(429);
        Response refused = write(token);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.<String>path("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(refused.<String>path("errors[0].extensions.limit")).isEqualTo("writes per minute and bearer");
        assertThat(refused.<Integer>path("errors[0].extensions.max")).isEqualTo(1);
        assertThat(write(Tokens.of(Role.EDITOR, "benito")).statusCode()).isNotEqualTo(429);
    }

    private static Response write(String token) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token)
                .body("{\"documentId\": \"write\"}")
                .post("/graphql");
    }

    private static Response named(String id) {
        return given().queryParam("documentId", id).get("/graphql");
    }
}
