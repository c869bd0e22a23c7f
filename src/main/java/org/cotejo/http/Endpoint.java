package org.cotejo.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.access.Identities;
import org.cotejo.graphql.ApiError;

/**
 * The door: {@code /graphql} by the draft "GraphQL over HTTP", in front of SmallRye's own, which answers 200 to invalid
 * documents and knows no persisted ones. {@link WebSockets} begin here, too.
 *
 * <p>No page of another site can make a browser change anything here: a POST must be {@code application/json}, which
 * browsers send across sites only after asking (CORS, off by default), and a GET executes queries only.
 *
 * <p>Reads on the event loop, executes on a worker, at most {@code cotejo.http.limits.concurrent} at a time.
 */
@ApplicationScoped
public class Endpoint {

    private static final String PATH = "/graphql";

    /**
     * Before SmallRye's routes (-99 for WebSockets) and Quarkus's limit on bodies (-2), behind its CORS and authentication
     * (-200, -300).
     */
    private static final int ORDER = -110;

    /** How long what a refused client still sends is read and thrown away. */
    private static final Duration LINGER = Duration.ofSeconds(1);

    private final Limits limits;
    private final PersistedDocuments persisted;
    private final Answers answers;
    private final CacheSettings cache;
    private final Turnstile turnstile;
    private final WebSockets sockets;

    Endpoint(
            Limits limits,
            PersistedDocuments persisted,
            Answers answers,
            CacheSettings cache,
            Turnstile turnstile,
            WebSockets sockets) {
        this.limits = limits;
        this.persisted = persisted;
        this.answers = answers;
        this.cache = cache;
        this.turnstile = turnstile;
        this.sockets = sockets;
    }

    void addRoute(@Observes Router router) {
        router.route(PATH).order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (request.headers().contains(HttpHeaders.UPGRADE, "websocket", true)) {
            sockets.open(http);
            return;
        }
        MediaType type = MediaType.negotiate(http.parsedHeaders().accept()).orElse(null);
        try {
            if (request.method().equals(HttpMethod.GET)) {
                requireAcceptable(type);
                GraphQLRequest query = GraphQLRequest.ofParameters(http.queryParams());
                execute(query, Door.GET, type, http);
            } else if (request.method().equals(HttpMethod.POST)) {
                requireAcceptable(type);
                requireJson(http.parsedHeaders().contentType());
                readBody(type, http);
            } else if (request.method().equals(HttpMethod.OPTIONS)) {
                http.response()
                        .setStatusCode(204)
                        .putHeader(HttpHeaders.ALLOW, "GET, POST, OPTIONS")
                        .end();
            } else {
                throw RefusedRequest.ofHttp(
                        405, request.method() + " is not supported; use GET or POST.", Map.of("Allow", "GET, POST"));
            }
        } catch (RefusedRequest refusal) {
            send(Answer.of(refusal, type), http);
        }
    }

    private static void requireAcceptable(MediaType type) {
        if (type == null) {
            throw RefusedRequest.ofHttp(
                    406, "Accept allows neither application/graphql-response+json nor application/json.");
        }
    }

    private static void requireJson(MIMEHeader type) {
        boolean isJson = "application/json".equalsIgnoreCase(type.value());
        String charset = type.parameter("charset");
        if (!isJson || !(charset == null || charset.toLowerCase(Locale.ROOT).equals("utf-8"))) {
            throw RefusedRequest.ofHttp(
                    415,
                    "The Content-Type is "
                            + (type.rawValue() == null || type.rawValue().isEmpty() ? "missing" : type.rawValue())
                            + "; application/json in UTF-8 is expected.");
        }
    }

    /**
     * Reads the body into memory, but no more of it than is allowed, and no longer. Vert.x's BodyHandler has no limit of
     * time, and reads to the end what it will refuse.
     */
    private void readBody(MediaType type, RoutingContext http) {
        long most = limits.body().asLongValue();
        HttpServerRequest request = http.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > most) {
            abandon(tooLarge(Long.parseLong(length)), http);
            return;
        }
        Buffer body = Buffer.buffer();
        long timer = http.vertx().setTimer(limits.bodyTime().toMillis(), fired -> {
            abandon(
                    RefusedRequest.ofHttp(
                            408,
                            "The body did not arrive within "
                                    + limits.bodyTime().toSeconds() + " s."),
                    http);
        });
        request.handler(chunk -> {
            body.appendBuffer(chunk);
            if (body.length() > most) {
                http.vertx().cancelTimer(timer);
                abandon(tooLarge(body.length()), http);
            }
        });
        request.exceptionHandler(broken -> http.vertx().cancelTimer(timer));
        request.endHandler(end -> {
            http.vertx().cancelTimer(timer);
            try {
                execute(GraphQLRequest.ofBody(body.getBytes()), Door.POST, type, http);
            } catch (RefusedRequest refusal) {
                send(Answer.of(refusal, type), http);
            }
        });
        request.resume();
    }

    private RefusedRequest tooLarge(long actual) {
        return RefusedRequest.ofHttp(
                413, ApiError.ofLimit("body bytes", limits.body().asLongValue(), actual), Map.of());
    }

    /**
     * Answers before the body is read, and hangs up once the client has stopped sending, or after a moment. To hang up
     * at once would reset the connection, and a client that is still sending would lose the answer (RFC 9112, 9.6).
     */
    private void abandon(RefusedRequest refusal, RoutingContext http) {
        HttpServerRequest request = http.request();
        http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        send(Answer.of(refusal, MediaType.JSON), http);
        http.vertx().setTimer(LINGER.toMillis(), fired -> request.connection().close());
        request.handler(discarded -> {});
        request.exceptionHandler(broken -> {});
        request.endHandler(end -> request.connection().close());
        request.resume();
    }

    private void execute(GraphQLRequest request, Door door, MediaType type, RoutingContext http) {
        boolean isCompressed = Delivery.acceptsGzip(http);
        String document = persisted.textOf(request);
        Optional<Answer> kept = answers.atOnce(document, request, type, isCompressed, http);
        if (kept.isPresent()) {
            send(kept.get(), http);
            return;
        }
        turnstile
                .onWorker(http, () -> answers.answer(document, request, door, type, isCompressed, http))
                .onComplete(done -> {
                    if (done.succeeded()) {
                        send(done.result(), http);
                    } else {
                        ApiError error = ApiError.internal(done.cause(), null, null);
                        send(Answer.of(RefusedRequest.ofHttp(500, error, Map.of()), type), http);
                    }
                });
    }

    private void send(Answer answer, RoutingContext http) {
        if (Delivery.isGone(http)) {
            return;
        }
        HttpServerResponse response = http.response();
        response.putHeader(HttpHeaders.VARY, "Accept-Language, Accept, Accept-Encoding, Authorization");
        answer.headers().forEach(response::putHeader);
        String tag = null;
        if (http.request().method().equals(HttpMethod.GET)) {
            if (answer.isWhole()) {
                Optional<String> control =
                        Identities.isSignedIn(http) ? Optional.of("private, no-cache") : cache.control();
                control.ifPresent(value -> response.putHeader(HttpHeaders.CACHE_CONTROL, value));
                // Of the type, too, since a strong tag belongs to one representation.
                tag = answer.body().tag() + (answer.type() == MediaType.JSON ? "" : "-r");
            } else {
                response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }
        Delivery.send(answer.status(), answer.type().header(), answer.body(), tag, http);
    }
}
