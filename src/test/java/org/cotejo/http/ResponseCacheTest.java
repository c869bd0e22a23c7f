package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.cotejo.HistoryCorpus;
import org.cotejo.actor.Actor;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Kept answers, on a database of its own that is looked at for each request. */
@QuarkusTest
@TestProfile(ResponseCacheTest.Profile.class)
class ResponseCacheTest {

    /** Nothing may be stale, so what others commit is seen at once. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(new HistoryCorpus().getConfigOverrides());
            overrides.put("cotejo.database.url.h2", "jdbc:h2:mem:cache;DB_CLOSE_DELAY=-1");
            overrides.put("cotejo.http.cache.staleness", "0s");
            return overrides;
        }
    }

    private static final String ACTOR = "{ actor(slug: \"benito-juarez\") { country } }";

    @Inject
    SessionFactory hibernate;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Test
    void repeatedQueryCostsNoMoreThanALookAtTheRevision() {
        String document = "{ statements { totalCount nodes { slug speaker { slug } } } }";
        String first = ask(document).asString();
        hibernate.getStatistics().clear();
        assertThat(ask(document).asString()).isEqualTo(first);
        assertThat(hibernate.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        assertThat(given().get("/q/metrics").asString()).contains("cache_gets_total{cache=\"cotejo.responses\"");
    }

    @Test
    void whatThisProcessCommitsIsSeenAtOnce() {
        setCountry("MX");
        assertThat(ask(ACTOR).<String>path("data.actor.country")).isEqualTo("MX");
        setCountry("GT");
        assertThat(ask(ACTOR).<String>path("data.actor.country")).isEqualTo("GT");
    }

    @Test
    void whatIsRolledBackLeavesTheAnswerAsItWas() {
        setCountry("MX");
        assertThat(ask(ACTOR).<String>path("data.actor.country")).isEqualTo("MX");
        QuarkusTransaction.begin();
        juarez().country = "GT";
        entities.flush();
        QuarkusTransaction.rollback();
        hibernate.getStatistics().clear();
        assertThat(ask(ACTOR).<String>path("data.actor.country")).isEqualTo("MX");
        assertThat(hibernate.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void whatAnotherProcessCommitsIsSeen() throws SQLException {
        setCountry("MX");
        assertThat(ask(ACTOR).<String>path("data.actor.country")).isEqualTo("MX");
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate("update actor set country = 'BZ' where slug = 'benito-juarez'");
            sql.executeUpdate("update data_revision set revision = revision + 1");
        }
        assertThat(ask(ACTOR).<String>path("data.actor.country")).isEqualTo("BZ");
    }

    @Test
    void languagesVariablesAndOperationsAreKeptApart() {
        String document = "query A($slug: String!) { actor(slug: $slug) { slug } }"
                + " query B($slug: String!) { event(slug: $slug) { slug name { value } } }";
        assertThat(ask(document, "A", "benito-juarez", "es").<String>path("data.actor.slug"))
                .isEqualTo("benito-juarez");
        assertThat(ask(document, "A", "porfirio-diaz", "es").<String>path("data.actor.slug"))
                .isEqualTo("porfirio-diaz");
        assertThat(ask(document, "B", "restauracion-1867", "es").<String>path("data.event.name.value"))
                .isEqualTo("Restauración de la República");
        assertThat(ask(document, "B", "restauracion-1867", "en").<String>path("data.event.name.value"))
                .isEqualTo("Restoration of the Republic");
    }

    @Test
    void answersWithErrorsAreNotKept() {
        String document =
                "{ statements(after: \"not-a-cursor\") { totalCount } actor(slug: \"benito-juarez\") { slug } }";
        ask(document);
        hibernate.getStatistics().clear();
        assertThat(ask(document).<List<?>>path("errors")).hasSize(1);
        // The revision, and the actor again.
        assertThat(hibernate.getStatistics().getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    void costIsToldThoughTheAnswerIsKept() {
        ask(ACTOR);
        assertThat(given().contentType("application/json")
                        .body(Map.of("query", ACTOR, "extensions", Map.of("cost", true)))
                        .post("/graphql")
                        .<Integer>path("extensions.cost.actual"))
                .isPositive();
    }

    @Test
    void getHasATagByWhichClientsAskAgain() {
        Response first = get(given());
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        String tag = first.header("ETag");
        assertThat(tag).matches("\"[\\w-]+\"");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            Response again = get(given().header("If-None-Match", known));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Vary")).isEqualTo("Accept-Language, Accept, Accept-Encoding, Authorization");
            assertThat(again.body().asByteArray()).isEmpty();
        }
        assertThat(get(given().header("If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
        setCountry("PE");
        assertThat(get(given().header("If-None-Match", tag)).statusCode()).isEqualTo(200);
        assertThat(get(given().accept("application/graphql-response+json")).header("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void errorsOverGetAreNotToBeStored() {
        Response refused = given().queryParam("query", "{ nonsense }").get("/graphql");
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.header("ETag")).isNull();
    }

    @Test
    void largeAnswersAreCompressedForWhoWantsIt() throws IOException {
        String document = "{ statements { nodes { slug attributedAs coverage { language { tag autonym } } } } }";
        RequestSpecification raw = given().config(RestAssured.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
        Response plain = given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .queryParam("query", document)
                .get("/graphql");
        assertThat(plain.header("Content-Encoding")).isNull();
        for (int i = 0; i < 2; i++) {
            Response gzip = given().spec(raw)
                    .header("Accept-Encoding", "br;q=1.0, gzip;q=0.8")
                    .queryParam("query", document)
                    .get("/graphql");
            assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(gzip.header("ETag")).isNotEqualTo(plain.header("ETag"));
            byte[] bytes = gzip.body().asByteArray();
            assertThat(bytes.length).isLessThan(plain.body().asByteArray().length / 2);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                    .isEqualTo(plain.body().asByteArray());
        }
        assertThat(given().spec(raw)
                        .header("Accept-Encoding", "gzip;q=0, *")
                        .queryParam("query", document)
                        .get("/graphql")
                        .header("Content-Encoding"))
                .isNull();
        assertThat(given().spec(raw)
                        .header("Accept-Encoding", "gzip")
                        .queryParam("query", "{ __typename }")
                        .get("/graphql")
                        .header("Content-Encoding"))
                .isNull();
    }

    private static Response get(RequestSpecification request) {
        return request.queryParam("query", ACTOR).get("/graphql");
    }

    private static Response ask(String document) {
        return given().contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql");
    }

    private static Response ask(String document, String operation, String slug, String language) {
        return given().contentType("application/json")
                .header("Accept-Language", language)
                .body(Map.of("query", document, "operationName", operation, "variables", Map.of("slug", slug)))
                .post("/graphql");
    }

    private void setCountry(String country) {
        QuarkusTransaction.requiringNew().run(() -> juarez().country = country);
    }

    private static Actor juarez() {
        return Actor.find("slug", "benito-juarez").firstResult();
    }
}
