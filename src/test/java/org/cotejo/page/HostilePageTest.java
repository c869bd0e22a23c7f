package org.cotejo.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup in texts, names and addresses is shown as text and never obeyed; scripts of all directions come out whole. */
@QuarkusTest
@TestProfile(HostilePageTest.HostileCorpus.class)
class HostilePageTest {

    public static class HostileCorpus implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cotejo.database.url.h2", "jdbc:h2:mem:hostile;DB_CLOSE_DELAY=-1",
                    "cotejo.corpus", "src/test/resources/corpus/hostile.ndjson");
        }
    }

    private static final String PATH = "/statements/marcado";

    @ParameterizedTest
    @ValueSource(
            strings = {PATH, PATH + "/card", "/events/marcado", "/", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E"})
    void markupIsText(String path) {
        String html = given().urlEncodingEnabled(false).get(path).asString();
        assertThat(html).contains("&lt;");
        // In the linked data quotation marks are escaped as JSON does; the test below reads it.
        assertThat(html.replaceAll("(?s)<script.*?</script>", "").toLowerCase(Locale.ROOT))
                .doesNotContain("<script>alert", "<img", "<b onclick", "javascript:", "\" onmouseover", "</title><");
        // One script of data at most, and one of ours.
        assertThat(html.split("<script", -1).length - 1).isLessThanOrEqualTo(2);
        assertThat(html.split("</script>", -1)).hasSameSizeAs(html.split("<script", -1));
    }

    @Test
    void linkedDataInThePageIsWholeInSpiteOfMarkup() throws IOException {
        String html = given().get(PATH).asString();
        String start = "<script type=\"application/ld+json\">";
        JsonNode inHead = new ObjectMapper()
                .readTree(html.substring(html.indexOf(start) + start.length(), html.indexOf("</script>")));
        assertThat(inHead.path("text").asText()).contains("</script><script>alert(1)</script>");
    }

    @Test
    void addressThatIsNoneOfTheWebIsNoLink() {
        Response page = given().get(PATH);
        assertThat(page.asString()).doesNotContain("href=\"javascript").doesNotContain("cite=\"javascript");
        assertThat(given().get(PATH + ".jsonld").asString()).doesNotContain("javascript:");
    }

    @Test
    void textsKeepTheirDirectionAndEveryCharacter() {
        assertThat(given().get(PATH).asString())
                .contains("<blockquote lang=\"ar\" dir=\"rtl\">", "احترام حقوق الآخرين هو السلام")
                .contains("<blockquote lang=\"he\" dir=\"rtl\">", "כיבוד זכות הזולת הוא השלום")
                // Decomposed, as it came: a letter and its accent are two characters.
                .contains("La paix, c\u2019est le respect du droit d\u2019autrui, re\u0301pe\u0301ta-t-il")
                .contains("\uD83D\uDD4A\uFE0F");
    }

    @Test
    void textFormIsNotEscaped() {
        assertThat(given().get(PATH + ".txt?lang=es").asString()).contains("</script><script>alert(1)</script>");
        assertThat(given().get(PATH + ".txt?lang=es").contentType()).startsWith("text/plain");
    }

    @Test
    void oEmbedEscapesWhatItPutsIntoAttributes() {
        String html =
                given().queryParam("url", PageTest.base() + PATH).get("/oembed").path("html");
        assertThat(html).doesNotContain("<script", "onmouseover=\"").contains("title=\"");
        assertThat(List.of(html.split("\"", -1)).size() % 2).isOne();
    }
}
