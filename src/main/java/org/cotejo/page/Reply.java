package org.cotejo.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import org.cotejo.http.AnswerBody;
import org.cotejo.http.Delivery;

/** What is sent to whoever asked for a page or another file of this package. */
record Reply(int status, String type, AnswerBody body) {

    /** What is sent may be kept, but is asked for again each time: data changes at any moment. */
    private static final String KEPT = "no-cache";

    static Reply of(int status, String type, byte[] body) {
        return new Reply(status, type, new AnswerBody(body));
    }

    static Reply of(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply of(int status, Format format, TemplateInstance template, PageLanguage language) {
        return of(status, format.header(), template.setLocale(language.locale()).render());
    }

    /** That too much is going on. Made of nothing, since it is said on the event loop, when there is no time. */
    static Reply busy() {
        return of(503, Format.TEXT.header(), "Inténtelo de nuevo en un momento. / Try again in a moment.\n");
    }

    /** What takes a moment, done on a worker: compressed where the client takes that, and hashed. */
    Reply readyFor(RoutingContext http) {
        if (status == 200) {
            body.tag();
        }
        if (Delivery.acceptsGzip(http)) {
            body.compress();
        }
        return this;
    }

    void send(RoutingContext http) {
        if (Delivery.isGone(http)) {
            return;
        }
        boolean isWhole = status == 200;
        HttpServerResponse response = http.response();
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .putHeader(HttpHeaders.CACHE_CONTROL, isWhole ? KEPT : "no-store");
        if (!response.headers().contains(HttpHeaders.VARY)) {
            response.putHeader(HttpHeaders.VARY, "Accept-Encoding");
        }
        Delivery.send(status, type, body, isWhole ? body.tag() : null, http);
    }
}
