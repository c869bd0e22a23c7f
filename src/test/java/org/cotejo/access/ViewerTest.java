package org.cotejo.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that holds says who its bearer is, and what for; without one a request is anybody's. */
@QuarkusTest
class ViewerTest {

    private static final String QUERY = "{ viewer { name roles } }";

    @ParameterizedTest
    @CsvSource({"CONTRIBUTOR,CONTRIBUTOR", "EDITOR,CONTRIBUTOR EDITOR", "ADMIN,CONTRIBUTOR EDITOR ADMIN"})
    void roleIncludesThoseBeforeIt(Role role, String all) {
        Response response = ask(bearing(Tokens.of(role, "Ana Pérez")));
        assertThat(response.<String>path("data.viewer.name")).isEqualTo("Ana Pérez");
        assertThat(response.<List<String>>path("data.viewer.roles")).containsExactly(all.split(" ", -1));
    }

    @Test
    void groupThatIsNoRoleCountsForNothing() throws Exception {
        Response response = ask(bearing(Forge.ours()
                .with(f -> f.claims.setStringListClaim("groups", List.of("staff", "admin", "EDITOR")))
                .make()));
        assertThat(response.<List<String>>path("data.viewer.roles")).containsExactly("CONTRIBUTOR", "EDITOR");
        Response reader = ask(
                bearing(Forge.ours().with(f -> f.claims.unsetClaim("groups")).make()));
        assertThat(reader.<List<String>>path("data.viewer.roles")).isEmpty();
    }

    @Test
    void nobodyIsNull() {
        Response response = ask(given());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.<Object>path("data.viewer")).isNull();
        assertThat(response.asString()).doesNotContain("errors");
    }

    @Test
    void otherSchemesAreNotOurs() {
        assertThat(ask(given().header("Authorization", "Basic YW5hOnNlY3JldA=="))
                        .<Object>path("data.viewer"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer ", "BEARER ", "Bearer   "})
    void schemeIsWrittenAnyHow(String scheme) {
        assertThat(ask(given().header("Authorization", scheme + Tokens.of(Role.EDITOR, "ana")))
                        .<String>path("data.viewer.name"))
                .isEqualTo("ana");
    }

    @Test
    void answersAreNobodyElses() {
        String document = "{ viewer { name } languages { wordings } } # " + System.nanoTime();
        for (String name : new String[] {"ana", "benito", "ana"}) {
            Response response = bearing(Tokens.of(Role.EDITOR, name))
                    .queryParam("query", document)
                    .get("/graphql");
            assertThat(response.<String>path("data.viewer.name")).isEqualTo(name);
            assertThat(response.header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(response.header("Vary")).contains("Authorization");
        }
        assertThat(given().queryParam("query", document).get("/graphql").<Object>path("data.viewer"))
                .isNull();
    }

    @Test
    void clockThatIsALittleLateDoesNoHarm() throws Exception {
        Instant now = Instant.now();
        Forge late = Forge.ours()
                .with(f -> f.claims.setExpirationTime(Forge.at(now.minusSeconds(5))))
                .with(f -> f.claims.setNotBefore(Forge.at(now.minusSeconds(60))));
        assertThat(ask(bearing(late.make())).statusCode()).isEqualTo(200);
    }

    @Test
    void rotatedKeyVerifiesAndTheNewOneIsKnownAtOnce() throws Exception {
        KeyFolder keys = TokenMaker.configuredKeys();
        String before = Tokens.of(Role.EDITOR, "ana");
        keys.rotate(Instant.now());
        String after = Tokens.of(Role.EDITOR, "benito");
        assertThat(ask(bearing(before)).<String>path("data.viewer.name")).isEqualTo("ana");
        assertThat(ask(bearing(after)).<String>path("data.viewer.name")).isEqualTo("benito");
        keys.revoke(Instant.now());
        assertThat(ask(bearing(before)).<String>path("errors[0].extensions.reason"))
                .isEqualTo("KEY");
        assertThat(ask(bearing(after)).statusCode()).isEqualTo(401);
        assertThat(ask(bearing(Tokens.of(Role.EDITOR, "carmen"))).<String>path("data.viewer.name"))
                .isEqualTo("carmen");
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static Response ask(RequestSpecification request) {
        return request.queryParam("query", QUERY).get("/graphql");
    }
}
