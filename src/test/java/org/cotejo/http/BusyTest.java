package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that may execute nothing at all, so that every request is one too many; a manifest of Apollo's. */
@QuarkusTest
@TestProfile(BusyTest.Busy.class)
class BusyTest {

    public static class Busy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cotejo.http.limits.concurrent", "0",
                    "cotejo.http.documents.manifest", "src/test/resources/documents/apollo.json");
        }
    }

    @Test
    void requestThatIsOneTooManyIsToldToComeBack() {
        Response response = given().queryParam("query", "{ __typename }").get("/graphql");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.header("Retry-After")).isEqualTo("1");
        assertThat(response.<String>path("errors[0].extensions.limit")).isEqualTo("concurrent requests");
    }
}
