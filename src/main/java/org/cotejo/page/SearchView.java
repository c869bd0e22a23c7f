package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search found.
 *
 * @param words that were looked for; empty where none were
 * @param state of the index, where not all can be found; else null
 * @param next the address of the next page; null on the last one
 */
record SearchView(String words, String state, List<Hit> hits, String next) {

    /**
     * One of what was found.
     *
     * @param link where it is
     * @param by who said it; null of an event
     * @param byLanguage the language of the name; null where that is as the source prints it
     * @param when it was said, or the event began, as readers write dates; null where unknown
     * @param matched the wording that answered; null where a name did
     * @param highlight a passage of that, as HTML: the API escapes it
     */
    record Hit(String link, String by, String byLanguage, String when, WordingData matched, String highlight) {}

    static SearchView of(JsonNode answer, Address address, Visit visit) {
        JsonNode search = answer.at("/data/search");
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
                    by(node),
                    node.at("/speaker/name/language/tag").asText(null),
                    when(node, visit.language()),
                    AnswerReader.find(edge, "matched", WordingData.class).orElse(null),
                    edge.path("highlight").asText()));
        }
        JsonNode page = search.path("pageInfo");
        return new SearchView(
                address.parameters().getOrDefault("q", ""),
                answer.at("/extensions/search/state").asText(null),
                hits,
                page.path("hasNextPage").asBoolean()
                        ? address.with("after", page.path("endCursor").asText()).local()
                        : null);
    }

    private static String by(JsonNode node) {
        return node.at("/speaker/name/value").asText(node.path("attributedAs").asText(null));
    }

    private static String when(JsonNode node, PageLanguage language) {
        String date = node.path("saidOn").asText(node.path("startDate").asText(null));
        return date == null ? null : language.date(date);
    }

    /** Whether there is an index, be it a part of one, that has answered. */
    public boolean isAnswered() {
        return state == null || state.equals("BUILDING");
    }

    /** Whether other words may find more. */
    public boolean isInVain() {
        return hits.isEmpty() && isAnswered() && !words.isEmpty();
    }
}
