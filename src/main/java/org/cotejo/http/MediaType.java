package org.cotejo.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;

/** The two media types of answers, and the choice between them by {@code Accept} (RFC 9110, 12.5.1). */
enum MediaType {
    /** For clients of before the draft: 200 for every well-formed request, whatever came of it. */
    JSON("application/json"),
    /** Of the draft "GraphQL over HTTP": the status says what came of the request. */
    GRAPHQL_RESPONSE("application/graphql-response+json");

    private final String mime;

    MediaType(String mime) {
        this.mime = mime;
    }

    String header() {
        return mime + "; charset=utf-8";
    }

    /**
     * The type that the client likes best. Of two that it likes alike, the one that it names; of two that it names, the
     * newer one. A client that says nothing, or only a wildcard, is taken for one of before the draft.
     *
     * @return empty when neither is accepted
     */
    static Optional<MediaType> negotiate(List<MIMEHeader> accept) {
        if (accept.isEmpty()) {
            return Optional.of(JSON);
        }
        float json = JSON.quality(accept);
        float graphql = GRAPHQL_RESPONSE.quality(accept);
        if (json == 0 && graphql == 0) {
            return Optional.empty();
        }
        boolean isGraphql = json == graphql ? GRAPHQL_RESPONSE.isNamed(accept) : graphql > json;
        return Optional.of(isGraphql ? GRAPHQL_RESPONSE : JSON);
    }

    /** What the most specific range that matches says. */
    private float quality(List<MIMEHeader> accept) {
        List<String> bySpecificity = List.of(mime, "application/*", "*/*");
        return bySpecificity.stream()
                .flatMap(name -> accept.stream().filter(range -> name.equalsIgnoreCase(range.value())))
                .findFirst()
                .map(MIMEHeader::weight)
                .orElse(0f);
    }

    private boolean isNamed(List<MIMEHeader> accept) {
        return accept.stream().anyMatch(range -> mime.equalsIgnoreCase(range.value()));
    }
}
