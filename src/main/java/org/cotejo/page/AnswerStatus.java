package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * What HTTP calls an answer of GraphQL.
 *
 * @param why what the API says to whoever can mend it; null where that is for the page to say
 */
record AnswerStatus(int code, String why) {

    /** A cursor that somebody has made up leads to no page. */
    private static final Set<String> CURSORS = Set.of("after", "before");

    static AnswerStatus of(JsonNode answer) {
        if (!answer.has("errors")) {
            return new AnswerStatus(200, null);
        }
        JsonNode error = answer.at("/errors/0");
        return switch (error.at("/extensions/code").asText()) {
            case "BAD_USER_INPUT" ->
                CURSORS.contains(error.at("/extensions/path/0").asText())
                        ? new AnswerStatus(404, null)
                        : new AnswerStatus(400, error.path("message").asText());
            case "LIMIT_EXCEEDED" -> new AnswerStatus(503, null);
            default -> new AnswerStatus(500, null);
        };
    }

    boolean isWhole() {
        return code == 200;
    }
}
