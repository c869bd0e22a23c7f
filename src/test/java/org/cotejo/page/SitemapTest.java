package org.cotejo.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Crawlers find every page, once. */
@QuarkusTest
class SitemapTest {

    @Test
    void everyEventAndStatementIsListedOnce() {
        List<String> pages = new ArrayList<>();
        for (String sitemap : addresses("/sitemap.xml", "sitemapindex.sitemap.loc")) {
            pages.addAll(addresses(path(sitemap), "urlset.url.loc"));
        }
        assertThat(pages).hasSize(98 + 10).doesNotHaveDuplicates().allMatch(page -> page.startsWith(PageTest.base()));
        assertThat(pages).contains(PageTest.base() + PageTest.STATEMENT, PageTest.base() + PageTest.EVENT);
        given().get(path(pages.get(0))).then().statusCode(200);
        given().get(path(pages.get(pages.size() - 1))).then().statusCode(200);
    }

    private static List<String> addresses(String path, String place) {
        Response response = given().get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/xml");
        // Parses it, so it is well formed.
        return new XmlPath(response.asString()).getList(place, String.class);
    }

    private static String path(String address) {
        return address.substring(PageTest.base().length());
    }

    @Test
    void stretchWithoutRowsIsNotThere() {
        given().get("/sitemaps/statements-999999999.xml").then().statusCode(404);
    }

    @Test
    void robotsAreToldWhereItIs() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(containsString("Sitemap: " + PageTest.base() + "/sitemap.xml"));
    }
}
