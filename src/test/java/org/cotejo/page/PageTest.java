package org.cotejo.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.cotejo.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP promises of pages: forms, languages, statuses and headers, on the sample corpus. */
@QuarkusTest
class PageTest {

    static final String STATEMENT = "/statements/s37-decision-soberana";
    static final String EVENT = "/events/traslado-37-2026-01";

    /** REST-assured asks for gzip by itself, unless it may not decode it. */
    private static final RestAssuredConfig NOT_DECODED =
            RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | text/html",
                "*/* | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "application/ld+json | application/ld+json",
                "text/plain | text/plain",
                "text/* | text/html",
                "application/json | application/json",
                "application/json, text/html;q=0.5 | application/json",
                "text/html;q=0.5, application/ld+json | application/ld+json",
                "application/json, text/javascript, */* | application/json",
                "application/*, text/html;q=0 | application/ld+json",
            })
    void acceptChoosesTheForm(String accept, String type) {
        for (String path : List.of(STATEMENT, EVENT)) {
            RequestSpecification request = accept == null ? given() : given().header("Accept", accept);
            request.get(path).then().statusCode(200).header("Content-Type", startsWith(type));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html",
        "jsonld, application/ld+json",
        "txt, text/plain",
        "json, application/json",
    })
    void suffixCountsMoreThanAccept(String suffix, String type) {
        for (String path : List.of(STATEMENT, EVENT)) {
            given().header("Accept", "image/png")
                    .get(path + "." + suffix)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith(type));
        }
    }

    @Test
    void whatNothingFitsIsNotAcceptable() {
        given().header("Accept", "image/png").get(STATEMENT).then().statusCode(406);
        given().header("Accept", "text/plain")
                .get("/?lang=en")
                .then()
                .statusCode(406)
                .body(containsString("This address gives: HTML, JSON-LD, JSON."));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, none, es",
                "en-GB, none, en",
                "'fr, en;q=0.5', none, en",
                "fr, none, es",
                "en, es, es",
                "es, en-US, en",
                "en, fr, en",
                "en, no_language, en",
            })
    void readerChoosesTheLanguage(String header, String parameter, String language) {
        RequestSpecification request = header == null ? given() : given().header("Accept-Language", header);
        if (parameter != null) {
            request.queryParam("lang", parameter);
        }
        request.get(STATEMENT)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body(startsWith("<!doctype html>\n<html lang=\"" + language + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", STATEMENT, EVENT, STATEMENT + ".json", EVENT + ".jsonld", STATEMENT + ".txt"})
    void headersKeepThePageToItself(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Vary", "Accept, Accept-Language, Accept-Encoding")
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Content-Security-Policy", startsWith("default-src 'none';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", STATEMENT, EVENT, STATEMENT + ".json", STATEMENT + ".jsonld", STATEMENT + ".txt"})
    void whatTheClientHasIsNotSentAgain(String path) {
        Response first = given().get(path);
        given().header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .body(equalTo(""));
    }

    @Test
    void formsAndLanguagesHaveTagsOfTheirOwn() {
        assertThat(List.of(
                        given().get(STATEMENT + ".html?lang=es").header("ETag"),
                        given().get(STATEMENT + ".html?lang=en").header("ETag"),
                        given().get(STATEMENT + ".json?lang=es").header("ETag"),
                        given().get(STATEMENT + ".jsonld?lang=es").header("ETag"),
                        given().get(STATEMENT + ".txt?lang=es").header("ETag")))
                .doesNotHaveDuplicates();
    }

    @Test
    void headHasTheHeadersOnly() {
        Response get = given().config(NOT_DECODED).get(STATEMENT);
        given().config(NOT_DECODED)
                .head(STATEMENT)
                .then()
                .statusCode(200)
                .header("ETag", get.header("ETag"))
                .header("Content-Length", String.valueOf(get.asByteArray().length))
                .body(equalTo(""));
    }

    @Test
    void pagesAreCompressedForWhoTakesThat() {
        given().config(NOT_DECODED)
                .header("Accept-Encoding", "gzip")
                .get(STATEMENT)
                .then()
                .header("Content-Encoding", "gzip")
                .header("ETag", containsString("-gzip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search", STATEMENT, STATEMENT + "/card", EVENT, "/oembed", "/sitemap.xml", "/robots.txt"})
    void pagesAreOnlyRead(String path) {
        given().post(path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        given().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements/nobody-said-this",
                "/events/nowhere",
                "/statements/%22%3E%3Cscript%3E",
                EVENT + "?after=x"
            })
    void whatIsNotThereSaysSoInTheLanguageAndFormOfTheReader(String path) {
        given().get(path).then().statusCode(404).body(containsString("No está aquí"), not(containsString("<script>")));
        given().header("Accept-Language", "en").get(path).then().statusCode(404).body(containsString("Not here"));
        given().accept("text/plain").get(path).then().statusCode(404).header("Content-Type", startsWith("text/plain"));
        given().accept("application/ld+json")
                .get(path)
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("status", equalTo(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=100%", "/search?lang=%zz", "/?lang=%zz", STATEMENT + "?x=%", "/oembed?url=%zz"})
    void addressThatCannotBeDecodedIsTheReadersFault(String path) throws IOException {
        assertThat(getRaw(path)).containsPattern("^HTTP/1\\.\\d 400 ");
    }

    @Test
    void noticeLinksToThisHostOnly() throws IOException {
        assertThat(getRaw("//statements/x")).doesNotContain("\"//");
    }

    /** As written, which REST-assured mends. */
    private static String getRaw(String path) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=en", "/search?q=agua", STATEMENT + "?lang=en", EVENT})
    void everyLinkOfThisHostLeadsSomewhere(String path) {
        List<String> links = Pattern.compile("href=\"([^\"#]+)")
                .matcher(given().get(path).asString())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .map(link -> link.startsWith(base()) ? link.substring(base().length()) : link)
                .filter(link -> link.startsWith("/"))
                .distinct()
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(
                                given().urlEncodingEnabled(false).get(link).statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    void searchThatDoesNotAnswerSaysSo() {
        // Tests run without an index.
        given().get("/search?q=agua&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("This service runs without a search."), not(containsString("Nothing for")));
        given().get("/search?lang=es").then().statusCode(200).body(not(containsString("Pruebe con otras palabras")));
    }

    @Test
    void jsonIsTheAnswerToTheQueryToTheLetter() {
        Map<String, Object> variables = Map.of("slug", "s37-decision-soberana", "languages", List.of("en"));
        String answer = given().contentType("application/json")
                .accept("application/json")
                .body(Map.of("query", PageQuery.read("statement").document(), "variables", variables))
                .post("/graphql")
                .asString();
        assertThat(given().get(STATEMENT + ".json?lang=en").asString()).isEqualTo(answer);
        given().get("/statements/nobody-said-this.json").then().statusCode(404).body("data.statement", nullValue());
    }

    @Test
    void everyStatementOfTheSampleHasAPageOfOrdinarySize() {
        List<String> slugs =
                GraphQL.ask("{ statements(first: 100) { nodes { slug } } }").data("statements.nodes.slug");
        assertThat(slugs).hasSize(98);
        for (String language : List.of("es", "en")) {
            assertThat(slugs).allSatisfy(slug -> {
                Response page = given().queryParam("lang", language).get("/statements/" + slug);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.asByteArray()).hasSizeLessThan(60_000);
            });
        }
    }

    @Test
    void statementShowsTheOriginalBesideEachWordingWithItsSource() {
        given().get(STATEMENT + "?lang=en")
                .then()
                .body(
                        containsString("<h1><span lang=\"en\">Claudia Sheinbaum</span></h1>"),
                        containsString("<blockquote lang=\"es-MX\" dir=\"ltr\" cite=\"https://"),
                        containsString("“</span>Es decir, se pone primero a México, por encima de todo"),
                        containsString("<blockquote lang=\"en-US\" dir=\"ltr\""),
                        containsString("<b>Associated Press (via The Atlanta Journal-Constitution)</b>"),
                        containsString("<mark class=\"differs"),
                        containsString("<del>sovereign</del>"),
                        containsString("Fragment"),
                        containsString("<button type=\"button\" class=\"copy\""));
    }

    @Test
    void findingsAreShownOnTheWordsAndSaidBelow() {
        String html = given().get(STATEMENT + "?lang=en").asString();
        int place = html.indexOf(">private</mark>");
        String wording = html.substring(html.lastIndexOf("<figure", place), html.indexOf("</figure>", place));
        assertThat(wording)
                .containsPattern("<mark class=\"differs flagged\" data-severity=\"MAJOR\">private</mark>")
                .containsPattern("<sup><a href=\"#w-[^\"]+-n1\"")
                .containsPattern("<li id=\"w-[^\"]+-n1\" data-severity=\"MAJOR\"><b>Major\\.</b> ")
                .contains("Not in quotation marks: paraphrase only", "class=\"reasons\"")
                .doesNotContain("“Mexico", "class=\"copy\"");
    }

    @Test
    void headNamesTheOtherLanguagesAndForms() {
        given().get(STATEMENT + "?lang=en")
                .then()
                .body(
                        containsString("<link rel=\"canonical\" href=\"" + base() + STATEMENT + "?lang=en\">"),
                        containsString("hreflang=\"es\" href=\"" + base() + STATEMENT + "?lang=es\">"),
                        containsString("hreflang=\"x-default\" href=\"" + base() + STATEMENT + "\">"),
                        containsString("type=\"application/ld+json\" href=\"" + STATEMENT + ".jsonld?lang=en\">"),
                        containsString("type=\"application/json+oembed\""),
                        containsString("<meta property=\"og:locale\" content=\"en_US\">"));
    }

    /** Open Graph asks for a title, a type, an address and an image of everything. */
    @Test
    void whatSharesALinkIsGivenAnImageOfTheSizeThatIsSaid() throws IOException {
        String html = given().get(STATEMENT).asString();
        String image = html.replaceAll("(?s).*\"og:image\" content=\"([^\"]+)\".*", "$1");
        assertThat(image).startsWith(base() + "/page/share.png?v=");
        byte[] bytes =
                given().get(image).then().contentType("image/png").extract().asByteArray();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(html)
                .contains("\"og:image:width\" content=\"" + read.getWidth() + "\"")
                .contains("\"og:image:height\" content=\"" + read.getHeight() + "\"");
    }

    @Test
    void linksKeepTheLanguageThatWasChosen() {
        given().get(STATEMENT + "?lang=en").then().body(containsString("href=\"" + EVENT + "?lang=en\""));
        given().get(STATEMENT).then().body(containsString("href=\"" + EVENT + "\""));
    }

    @Test
    void eventIsReadPageByPage() {
        String first = given().get(EVENT + "?lang=en").asString();
        assertThat(first).contains("26 statements").doesNotContain("rel=\"prev\"");
        String second =
                given().urlEncodingEnabled(false).get(link(first, "next")).asString();
        assertThat(slugs(second)).hasSize(6).doesNotContainAnyElementsOf(slugs(first));
        assertThat(second).doesNotContain("rel=\"next\"");
        String back =
                given().urlEncodingEnabled(false).get(link(second, "prev")).asString();
        assertThat(slugs(back)).hasSize(20).isEqualTo(slugs(first));
    }

    private static String link(String html, String relation) {
        Matcher link =
                Pattern.compile("href=\"([^\"]*)\" rel=\"" + relation + "\"").matcher(html);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static List<String> slugs(String html) {
        return Pattern.compile("href=\"/statements/([a-z0-9-]+)\\?")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void textIsTheBestWordingForTheReaderWithItsCredit() {
        given().get(STATEMENT + ".txt?lang=en")
                .then()
                .body(
                        startsWith(
                                "“Mexico is put first above all else, even if they ask for whatever they have to ask for."),
                        containsString(base() + STATEMENT + "?lang=en"));
        given().get(STATEMENT + ".txt").then().body(startsWith("“Es decir, se pone primero a México"));
    }

    @Test
    void frontPageSaysWhatThisIsAndWhatIsContested() {
        given().header("Accept-Language", "en")
                .get("/")
                .then()
                .statusCode(200)
                .body(
                        containsString("What was said, and what was published"),
                        containsString("class=\"rivals\""),
                        containsString("/events/"),
                        containsString("href=\"/graphiql/\""));
    }

    @Test
    void cardIsForFramesOfOthers() {
        given().get(STATEMENT + "/card?lang=en")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("sovereign decision"), not(containsString("<script")));
    }

    static String base() {
        return "http://localhost:" + RestAssured.port;
    }
}
