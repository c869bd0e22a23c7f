package org.cotejo.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A page costs a number of SQL statements that does not grow with what is on it, and addresses are those that are set. */
@QuarkusTest
@TestProfile(PageSqlTest.WithoutCache.class)
class PageSqlTest {

    /** Keeps no answers, which would cost nothing the second time. */
    public static class WithoutCache implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cotejo.http.cache.size", "0", "cotejo.page.url", "https://cotejo.example/");
        }
    }

    @Inject
    SessionFactory hibernate;

    @Test
    void statementCostsAFewHoweverManyWordingsItHas() {
        assertThat(sqlStatementsOf("/statements/trump-hitting-land")).isLessThanOrEqualTo(20);
        assertThat(sqlStatementsOf("/statements/s37-decision-soberana")).isLessThanOrEqualTo(20);
    }

    @Test
    void listsCostAFewHoweverLongTheyAre() {
        assertThat(sqlStatementsOf("/events/traslado-37-2026-01")).isLessThanOrEqualTo(20);
        assertThat(sqlStatementsOf("/")).isLessThanOrEqualTo(20);
    }

    @Test
    void sitemapCostsOneForEachStretch() {
        assertThat(sqlStatementsOf("/sitemap.xml")).isLessThanOrEqualTo(4);
        assertThat(sqlStatementsOf("/sitemaps/statements-0.xml")).isEqualTo(1);
    }

    private long sqlStatementsOf(String path) {
        given().get(path).then().statusCode(200);
        hibernate.getStatistics().clear();
        given().get(path).then().statusCode(200);
        return hibernate.getStatistics().getPrepareStatementCount();
    }

    @Test
    void absoluteAddressesAreTheSites() {
        assertThat(given().get("/statements/s37-decision-soberana").asString())
                .contains("<link rel=\"canonical\" href=\"https://cotejo.example/statements/s37-decision-soberana\">")
                .doesNotContain("http://localhost");
        assertThat(given().get("/sitemap.xml").asString())
                .contains("<loc>https://cotejo.example/sitemaps/statements-0.xml</loc>");
    }
}
