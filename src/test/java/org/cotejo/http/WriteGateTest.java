package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes anything without a token, whether there is such a field or not. */
@QuarkusTest
class WriteGateTest {

    private static final String MUTATION = "{\"query\": \"mutation { __typename }\"}";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void mutationOfAnybodyIsRefusedAsAWhole(String accept) {
        Response response = given().contentType("application/json")
                .accept(accept)
                .body(MUTATION)
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.contentType()).startsWith("application/json");
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(response.<String>path("errors[0].extensions.reason")).isEqualTo("NO_TOKEN");
        assertThat(response.<String>path("errors[0].message")).contains("Authorization: Bearer");
        assertThat(response.asString()).doesNotContain("data");
    }

    @Test
    void bearerGetsPast() {
        Response response = given().contentType("application/json")
                .header("Authorization", "Bearer " + Tokens.of(Role.CONTRIBUTOR, "ana"))
                .body(MUTATION)
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).doesNotContain("UNAUTHENTICATED");
    }
}
