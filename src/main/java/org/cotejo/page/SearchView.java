package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search found.
 *
 * @param next the address of the next page; null on the last one
 */
record SearchView(List<Hit> hits, String next) {

    /**
     * One of what was found.
     *
     * @param link where it is
     * @param by who said it, and when; of an event only when
     * @param matched the wording that answered; null where a name did
     * @param highlight a passage of that, as HTML: the API escapes it
     */
    record Hit(String link, String by, WordingData matched, String highlight) {}

    static SearchView of(JsonNode search, Address address, Visit visit) {
        List<Hit> hits = new ArrayList<>();
        for (JsonNode edge : search.path("edges")) {
            JsonNode node = edge.path("node");
            hits.add(new Hit(
                    visit.to(
                                    node.has("slug")
                                            ? "/statements/" + node.path("slug").asText()
                                            : "/events/"
                                                    + node.path("eventSlug").asText())
                            .local(),
                    by(node, visit.language()),
                    AnswerReader.find(edge, "matched", WordingData.class).orElse(null),
                    edge.path("highlight").asText()));
        }
        JsonNode page = search.path("pageInfo");
        return new SearchView(
                hits,
                page.path("hasNextPage").asBoolean()
                        ? address.with("after", page.path("endCursor").asText()).local()
                        : null);
    }

    private static String by(JsonNode node, PageLanguage language) {
        List<String> parts = new ArrayList<>();
        if (node.has("slug")) {
            JsonNode name = node.path("speaker").path("name").path("value");
            parts.add(
                    name.isTextual() ? name.asText() : node.path("attributedAs").asText());
        }
        for (String date : List.of("saidOn", "startDate")) {
            if (node.path(date).isTextual()) {
                parts.add(language.date(node.path(date).asText()));
            }
        }
        return String.join(", ", parts);
    }
}
