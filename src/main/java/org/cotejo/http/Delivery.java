package org.cotejo.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Sends the bytes of an answer: compressed where the client takes that, and not at all where it has them already. */
public final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private Delivery() {}

    /** Whether the client takes gzip ({@code Accept-Encoding}; RFC 9110, 12.5.3). */
    public static boolean acceptsGzip(RoutingContext http) {
        List<ParsedHeaderValue> encodings = http.parsedHeaders().acceptEncoding();
        return encodings.stream()
                .filter(encoding -> "gzip".equalsIgnoreCase(encoding.value()))
                .findFirst()
                .or(() -> encodings.stream()
                        .filter(encoding -> "*".equals(encoding.value()))
                        .findFirst())
                .filter(encoding -> encoding.weight() > 0)
                .isPresent();
    }

    /** Whether the client has been answered already, or did not wait; no header can be set then. */
    public static boolean isGone(RoutingContext http) {
        boolean isGone = http.response().ended() || http.response().closed();
        if (isGone) {
            LOG.debug("The client has gone before it was answered.");
        }
        return isGone;
    }

    /**
     * Sends a body.
     *
     * @param body is sent compressed only if it was compressed before, on a worker
     * @param tag of this representation, without quotation marks; null for what nobody shall ask for again
     */
    public static void send(int status, String type, AnswerBody body, String tag, RoutingContext http) {
        if (isGone(http)) {
            return;
        }
        HttpServerResponse response = http.response();
        Optional<Buffer> gzip = body.gzip().filter(b -> acceptsGzip(http));
        if (tag != null) {
            // One tag for each representation, as a strong one must be: of the encoding, too.
            String quoted = '"' + tag + (gzip.isPresent() ? "-gzip" : "") + '"';
            response.putHeader(HttpHeaders.ETAG, quoted);
            if (isKnown(quoted, http.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatusCode(304).end();
                return;
            }
        }
        response.setStatusCode(status);
        response.putHeader(HttpHeaders.CONTENT_TYPE, type);
        if (gzip.isPresent()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        Buffer bytes = gzip.orElseGet(body::plain);
        if (http.request().method().equals(HttpMethod.HEAD)) {
            // Vert.x leaves out the body, and would say that it has no length.
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length()))
                    .end();
        } else {
            response.end(bytes);
        }
    }

    /** Whether a client has this representation: {@code If-None-Match}, compared weakly (RFC 9110, 13.1.2). */
    private static boolean isKnown(String tag, String known) {
        return known != null
                && Stream.of(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
    }
}
