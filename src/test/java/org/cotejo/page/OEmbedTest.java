package org.cotejo.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import org.junit.jupiter.api.Test;

/** Newsrooms embed a statement by its address, as oEmbed 1.0 says. */
@QuarkusTest
class OEmbedTest {

    @Test
    void statementIsEmbeddedAsAFrameWithItsCard() {
        String html = given().queryParam("url", PageTest.base() + PageTest.STATEMENT + "?lang=en")
                .queryParam("format", "json")
                .queryParam("maxwidth", 400)
                .queryParam("maxheight", 300)
                .get("/oembed")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Vary", "Accept-Language, Accept-Encoding")
                .body("title", containsString("Mexico is put first"))
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("provider_name", equalTo("Cotejo"))
                .body("author_name", containsString("Sheinbaum"))
                .body("width", equalTo(400))
                .body("height", lessThanOrEqualTo(300))
                .extract()
                .path("html");
        String card = XmlPath.from(html.replace(" loading=\"lazy\"", "")).getString("iframe.@src");
        assertThat(card).isEqualTo(PageTest.base() + PageTest.STATEMENT + "/card?lang=en");
        given().get(card).then().statusCode(200);
    }

    @Test
    void pageSaysWhereItIsDescribed() {
        String page = given().get(PageTest.STATEMENT).asString();
        String start = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"";
        int from = page.indexOf(start) + start.length();
        String address = page.substring(from, page.indexOf('"', from)).replace("&amp;", "&");
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).body("type", equalTo("rich"));
    }

    @Test
    void otherAddressesAndFormatsAreRefused() {
        given().queryParam("url", "https://example.org/statements/x")
                .get("/oembed")
                .then()
                .statusCode(404);
        given().queryParam("url", PageTest.base() + "/statements/nobody-said-this")
                .get("/oembed")
                .then()
                .statusCode(404);
        given().get("/oembed").then().statusCode(404);
        given().queryParam("url", PageTest.base() + PageTest.STATEMENT)
                .queryParam("format", "xml")
                .get("/oembed")
                .then()
                .statusCode(501)
                .header("Access-Control-Allow-Origin", "*");
    }
}
