package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of page: a query of the API, and how its answer is shown. */
interface Page {

    PageQuery query();

    /** The forms that it can be had in, the usual one first. */
    List<Format> formats();

    /**
     * The variables of its query.
     *
     * @param slug the last part of the address; empty where the page has none
     */
    Map<String, Object> variables(String slug, Visit visit);

    /**
     * What is on the page.
     *
     * @param answer without errors
     * @return empty when it shows that there is no such page
     */
    Optional<Content> show(JsonNode answer, Visit visit, Map<String, Object> variables);

    /** Whether other sites may show it in a frame. */
    default boolean isForFrames() {
        return false;
    }
}
