package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.cotejo.http.AnswerBody;
import org.cotejo.http.Delivery;
import org.cotejo.http.LocalClient;
import org.jboss.logging.Logger;

/**
 * The door to the pages: which page is at an address, in which form and language, and what HTTP has to say of it.
 *
 * <p>A page's form is what its address ends in ({@code .html .jsonld .json .txt}), else what {@code Accept} prefers.
 */
@ApplicationScoped
public class PageRoutes {

    private static final Logger LOG = Logger.getLogger(PageRoutes.class);

    /** Nothing but this site's own files, and no script in the page itself: a text that got through could do nothing. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors ";

    private final LocalClient client;
    private final Site site;
    private final Notices notices;
    private final FrontPage front;
    private final StatementPage statement;
    private final CardPage card;
    private final EventPage event;
    private final SearchPage search;

    PageRoutes(
            LocalClient client,
            Site site,
            Notices notices,
            FrontPage front,
            StatementPage statement,
            CardPage card,
            EventPage event,
            SearchPage search) {
        this.client = client;
        this.site = site;
        this.notices = notices;
        this.front = front;
        this.statement = statement;
        this.card = card;
        this.event = event;
        this.search = search;
    }

    void addRoutes(@Observes Router router) {
        router.route("/").handler(http -> open(front, http));
        router.route("/search").handler(http -> open(search, http));
        router.route("/statements/:name").handler(http -> open(statement, http));
        router.route("/statements/:name/card").handler(http -> open(card, http));
        router.route("/events/:name").handler(http -> open(event, http));
    }

    private void open(Page page, RoutingContext http) {
        if (!Methods.isRead(http)) {
            return;
        }
        Visit visit = Visit.of(http, site);
        RequestedForm requested = RequestedForm.of(http, page);
        if (requested.format().isEmpty()) {
            send(notices.ofOtherForms(page.formats(), visit), page, visit);
            return;
        }
        Format format = requested.format().get();
        if (!visit.isReadable()) {
            send(notices.of(400, format, visit), page, visit);
            return;
        }
        client.onWorker(http, () -> make(page, requested.slug(), format, visit).readyFor(http))
                .ifPresentOrElse(
                        future -> future.onComplete(done -> {
                            if (done.failed()) {
                                LOG.errorf(done.cause(), "%s could not be shown.", http.normalizedPath());
                            }
                            send(done.succeeded() ? done.result() : notices.of(500, format, visit), page, visit);
                        }),
                        () -> send(Reply.busy(), page, visit));
    }

    private Reply make(Page page, String slug, Format format, Visit visit) {
        Map<String, Object> variables = page.variables(slug, visit);
        AnswerBody answer = client.ask(page.query().document(), variables, visit.http());
        JsonNode json = AnswerReader.parse(answer.plain().getBytes());
        AnswerStatus status = AnswerStatus.of(json);
        Optional<Content> content = status.isWhole() ? page.show(json, visit, variables) : Optional.empty();
        int code = content.isEmpty() && status.isWhole() ? 404 : status.code();
        if (format == Format.JSON) {
            return new Reply(code, format.header(), answer);
        }
        return content.map(found -> switch (format) {
                    case LINKED_DATA -> Reply.of(200, format.header(), LinkedData.toJson(found.linkedData()));
                    case TEXT -> Reply.of(200, format, found.text(), visit.language());
                    default -> Reply.of(200, format, found.html(), visit.language());
                })
                .orElseGet(() -> notices.of(code, status.why(), format, visit));
    }

    private static void send(Reply reply, Page page, Visit visit) {
        if (Delivery.isGone(visit.http())) {
            return;
        }
        HttpServerResponse response = visit.http().response();
        response.putHeader(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding")
                .putHeader("Content-Security-Policy", POLICY + (page.isForFrames() ? "*" : "'none'"))
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag().toString());
        if (reply.status() == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        reply.send(visit.http());
    }
}
