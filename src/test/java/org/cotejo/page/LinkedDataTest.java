package org.cotejo.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.cotejo.GraphQL;
import org.junit.jupiter.api.Test;

/** The linked data of pages follows schema.org's rules, and its links agree in both directions. */
@QuarkusTest
class LinkedDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What schema.org defines for Quotation or a type above it, as far as pages use it. */
    private static final Set<String> OF_QUOTATIONS = Set.of(
            "@context",
            "@type",
            "@id",
            "url",
            "text",
            "inLanguage",
            "creator",
            "spokenByCharacter",
            "dateCreated",
            "citation",
            "creditText",
            "recordedAt",
            "mentions",
            "workExample",
            "exampleOfWork",
            "workTranslation",
            "translationOfWork");

    private static final Set<String> MAY_BE_QUOTED = Set.of("VERBATIM", "TRANSLATED");

    @Test
    void everyStatementOfTheSampleIsAQuotation() {
        List<String> slugs =
                GraphQL.ask("{ statements(first: 100) { nodes { slug } } }").data("statements.nodes.slug");
        assertThat(slugs).allSatisfy(slug -> {
            JsonNode quotation = linkedData("/statements/" + slug);
            String id = PageTest.base() + "/statements/" + slug;
            assertThat(quotation.path("@context").asText()).isEqualTo("https://schema.org");
            assertThat(quotation.path("@id").asText()).isEqualTo(id);
            assertQuotation(quotation);
            assertThat(quotation.has("text"))
                    .isEqualTo(MAY_BE_QUOTED.contains(String.valueOf(
                            GraphQL.ask("query($s: String!) { statement(slug: $s) { original { quotability } } }")
                                    .with("s", slug)
                                    .<Object>data("statement.original.quotability"))));
            assertThat(quotation.path("recordedAt").path("@type").asText()).isEqualTo("Event");
            quotation.path("workTranslation").forEach(translation -> {
                assertQuotation(translation);
                assertThat(translation.at("/translationOfWork/@id").asText()).isEqualTo(id);
            });
            quotation.path("workExample").forEach(variant -> {
                assertQuotation(variant);
                assertThat(variant.at("/exampleOfWork/@id").asText()).isEqualTo(id);
            });
        });
    }

    private static void assertQuotation(JsonNode quotation) {
        assertThat(quotation.path("@type").asText()).isEqualTo("Quotation");
        assertThat(quotation.fieldNames()).toIterable().isSubsetOf(OF_QUOTATIONS);
        JsonNode citation = quotation.path("citation");
        if (!citation.isMissingNode()) {
            assertThat(citation.path("@type").asText()).isIn("NewsArticle", "SocialMediaPosting", "CreativeWork");
            assertThat(citation.at("/publisher/name").asText()).isNotEmpty();
        }
    }

    @Test
    void pageHasTheSameInItsHead() throws IOException {
        for (String path : List.of(PageTest.STATEMENT, PageTest.EVENT, "/")) {
            String html = given().get(path).asString();
            String start = "<script type=\"application/ld+json\">";
            String inHead = html.substring(html.indexOf(start) + start.length(), html.indexOf("</script>"));
            assertThat(JSON.readTree(inHead)).isEqualTo(linkedData(path));
        }
    }

    @Test
    void anchorsOfWordingsAreOnThePage() {
        String html = given().get(PageTest.STATEMENT).asString();
        linkedData(PageTest.STATEMENT).path("workTranslation").forEach(translation -> {
            String id = translation.path("@id").asText();
            assertThat(html).contains("id=\"" + id.substring(id.indexOf('#') + 1) + '"');
        });
    }

    @Test
    void whatMustNotBeQuotedHasNoText() {
        JsonNode quotation = linkedData(PageTest.STATEMENT);
        assertThat(quotation.path("text").asText()).contains("decisión soberana");
        assertThat(quotation.path("workTranslation").findValuesAsText("text"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("private decision"));
    }

    @Test
    void whatIsReportedIsNotTheSpeakersWorkInAnEventEither() {
        List<String> events =
                GraphQL.ask("{ events(first: 100) { nodes { slug } } }").data("events.nodes.slug");
        List<JsonNode> listed = events.stream()
                .flatMap(slug -> StreamSupport.stream(
                        linkedData("/events/" + slug).path("recordedIn").spliterator(), false))
                .toList();
        assertThat(listed).anyMatch(quotation -> quotation.has("spokenByCharacter"));
        assertThat(listed)
                .filteredOn(quotation -> quotation.has("spokenByCharacter"))
                .allSatisfy(quotation -> assertThat(linkedData(quotation
                                        .path("@id")
                                        .asText()
                                        .substring(PageTest.base().length()))
                                .has("spokenByCharacter"))
                        .isTrue());
    }

    @Test
    void eventAndItsQuotationsPointToEachOther() {
        JsonNode event = linkedData(PageTest.EVENT);
        assertThat(event.path("@type").asText()).isEqualTo("Event");
        assertThat(event.path("location").path("@type").asText()).isEqualTo("Place");
        JsonNode quotation = event.path("recordedIn").get(0);
        JsonNode own = linkedData(
                quotation.path("@id").asText().substring(PageTest.base().length()));
        assertThat(own.at("/recordedAt/@id").asText())
                .isEqualTo(event.path("@id").asText());
        assertThat(own.path("text")).isEqualTo(quotation.path("text"));
    }

    private static JsonNode linkedData(String path) {
        try {
            return JSON.readTree(given().accept("application/ld+json").get(path).asByteArray());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
