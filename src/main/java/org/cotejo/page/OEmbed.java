package org.cotejo.page;

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

/**
 * How a statement is embedded in pages of others: oEmbed 1.0 at {@code /oembed}, type "rich", which is a frame with the
 * statement's card.
 */
@ApplicationScoped
public class OEmbed {

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
        if (!Methods.isRead(http)) {
            return;
        }
        Visit visit = Visit.of(http, site);
        Optional<String> format = Optional.ofNullable(visit.parameter("format"));
        String url = Optional.ofNullable(visit.parameter("url")).orElse("");
        String rest = url.startsWith(visit.base()) ? url.substring(visit.base().length()) : url;
        Matcher statement = STATEMENT.matcher(rest);
        if (format.isPresent() && !format.get().equals("json")) {
            // The specification's status for a format that a provider does not have.
            notices.of(501, Format.JSON, visit).send(http);
        } else if (!statement.matches()) {
            notices.of(404, Format.JSON, visit).send(http);
        } else {
            Optional<String> language =
                    LANGUAGE.matcher(rest).results().findFirst().map(found -> found.group(1));
            client.onWorker(http, () -> make(statement.group(1), language.orElse(null), visit))
                    .ifPresentOrElse(
                            future -> future.onComplete(
                                    done -> (done.succeeded() ? done.result() : notices.of(500, Format.JSON, visit))
                                            .send(http)),
                            () -> notices.of(503, Format.JSON, visit).send(http));
        }
    }

    private Reply make(String slug, String language, Visit visit) {
        byte[] answer = client.ask(statements.query().document(), statements.variables(slug, visit), visit.http())
                .plain()
                .getBytes();
        // Whatever embeds it, from whatever site, may read this.
        visit.http().response().putHeader("Access-Control-Allow-Origin", "*");
        return StatementPage.find(AnswerReader.parse(answer).path("data"), visit)
                .map(view -> Reply.of(200, Format.JSON.header(), LinkedData.toJson(card(view, language, visit))))
                .orElseGet(() -> notices.of(404, Format.JSON, visit));
    }

    private static Map<String, Object> card(StatementView view, String language, Visit visit) {
        int width = Math.max(NARROWEST, Math.min(WIDTH, number(visit.parameter("maxwidth"), WIDTH)));
        int height = Math.min(height(view, width), number(visit.parameter("maxheight"), Integer.MAX_VALUE));
        Address statement =
                Address.of(visit.base(), "/statements/" + view.data().slug());
        String frame = "<iframe src=\""
                + CardPage.addressOf(statement).with("lang", language).absolute() + "\" width=\""
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
