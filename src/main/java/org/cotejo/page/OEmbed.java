package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.http.LocalClient;
import org.jboss.logging.Logger;

/**
 * How a statement is embedded in pages of others: oEmbed 1.0 at {@code /oembed}, type "rich", which is a frame with the
 * statement's card.
 */
@ApplicationScoped
public class OEmbed {

    private static final Logger LOG = Logger.getLogger(OEmbed.class);

    private static final String PATH = "/oembed";
    private static final Pattern STATEMENT = Pattern.compile("/statements/([a-z0-9-]+)(?:\\.html)?/?(?:[?#].*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[?&]lang=([A-Za-z0-9-]+)");

    private static final int WIDTH = 600;
    private static final int NARROWEST = 240;

    private final LocalClient client;
    private final Site site;
    private final StatementPage statements;
    private final Notices notices;

    OEmbed(LocalClient client, Site site, StatementPage statements, Notices notices) {
        this.client = client;
        this.site = site;
        this.statements = statements;
        this.notices = notices;
    }

    /** Where a page says that it can be embedded. */
    static Address describing(Address page) {
        return Address.of(page.base(), PATH).with("url", page.absolute()).with("format", "json");
    }

    void addRoute(@Observes Router router) {
        router.route(PATH).handler(this::describe);
    }

    private void describe(RoutingContext http) {
        // Whatever embeds it, from whatever site, may read this; title and author are in the reader's language.
        http.response()
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader(HttpHeaders.VARY, "Accept-Language, Accept-Encoding");
        if (!Methods.isRead(http)) {
            return;
        }
        Visit asked = Visit.of(http, site);
        Optional<String> format = Optional.ofNullable(asked.parameter("format"));
        String url = Optional.ofNullable(asked.parameter("url")).orElse("");
        String rest = url.startsWith(asked.base()) ? url.substring(asked.base().length()) : url;
        Matcher statement = STATEMENT.matcher(rest);
        // What is embedded is in the language of the page that its address leads to.
        Visit visit = LANGUAGE.matcher(rest)
                .results()
                .findFirst()
                .flatMap(found -> Visit.tag(found.group(1)))
                .map(asked::in)
                .orElse(asked);
        if (!visit.isReadable()) {
            notices.of(400, Format.JSON, visit).send(http);
        } else if (format.isPresent() && !format.get().equals("json")) {
            // The specification's status for a format that a provider does not have.
            notices.of(501, Format.JSON, visit).send(http);
        } else if (!statement.matches()) {
            notices.of(404, Format.JSON, visit).send(http);
        } else {
            client.onWorker(http, () -> make(statement.group(1), visit).readyFor(http))
                    .ifPresentOrElse(
                            future -> future.onComplete(done -> {
                                if (done.failed()) {
                                    LOG.errorf(done.cause(), "%s could not be described.", rest);
                                }
                                (done.succeeded() ? done.result() : notices.of(500, Format.JSON, visit)).send(http);
                            }),
                            () -> Reply.busy().send(http));
        }
    }

    private Reply make(String slug, Visit visit) {
        byte[] answer = client.ask(statements.query().document(), statements.variables(slug, visit), visit.http())
                .plain()
                .getBytes();
        JsonNode json = AnswerReader.parse(answer);
        AnswerStatus status = AnswerStatus.of(json);
        if (!status.isWhole()) {
            return notices.of(status.code(), status.why(), Format.JSON, visit);
        }
        return StatementPage.find(json, visit)
                .map(view -> Reply.of(200, Format.JSON.header(), LinkedData.toJson(card(view, visit))))
                .orElseGet(() -> notices.of(404, Format.JSON, visit));
    }

    private static Map<String, Object> card(StatementView view, Visit visit) {
        int width = Math.max(NARROWEST, Math.min(WIDTH, number(visit.parameter("maxwidth"), WIDTH)));
        int height = Math.min(height(view, width), number(visit.parameter("maxheight"), Integer.MAX_VALUE));
        Address statement = visit.to("/statements/" + view.data().slug());
        String frame = "<iframe src=\"" + escape(CardPage.addressOf(statement).absolute()) + "\" width=\""
                + width + "\" height=\"" + height + "\" title=\"" + escape(view.heading())
                + "\" loading=\"lazy\" style=\"border:0\"></iframe>";
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("version", "1.0");
        described.put("type", "rich");
        described.put("provider_name", "Cotejo");
        described.put("provider_url", visit.base() + "/");
        described.put("title", view.heading());
        described.put("author_name", view.data().by());
        described.put("html", frame);
        described.put("width", width);
        described.put("height", height);
        return described;
    }

    /** About what the card needs: 30 pixels for each line of the text, and what stands below it. */
    private static int height(StatementView view, int width) {
        int lines = 1 + view.best().text().length() * 11 / (width - 48);
        return 150 + 30 * lines;
    }

    private static int number(String text, int usual) {
        return text != null && text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : usual;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
