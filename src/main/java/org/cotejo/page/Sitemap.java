package org.cotejo.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.graphql.Sql;
import org.cotejo.http.LocalClient;
import org.jboss.logging.Logger;

/**
 * What crawlers are told: {@code /robots.txt}, and {@code /sitemap.xml}, an index of sitemaps with a stretch of row ids
 * each.
 *
 * <p>A stretch has a fixed place in the table, so each is one short read of an index, whichever it is; stretches without
 * a row are not listed. The protocol allows 50,000 addresses in a sitemap, and as many sitemaps.
 */
@ApplicationScoped
public class Sitemap {

    private static final Logger LOG = Logger.getLogger(Sitemap.class);

    private static final String XML = "application/xml; charset=utf-8";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final int STRETCH = 10_000;

    /** What has pages: a table, the folder of its pages, and when a row was last changed; null where that is not recorded. */
    private enum Kind {
        EVENTS("event", null),
        STATEMENTS("statement", "updated_at");

        private final String table;
        private final String changed;

        Kind(String table, String changed) {
            this.table = table;
            this.changed = changed;
        }

        private String folder() {
            return table + "s";
        }
    }

    private final LocalClient client;
    private final Site site;

    Sitemap(LocalClient client, Site site) {
        this.client = client;
        this.site = site;
    }

    void addRoutes(@Observes Router router) {
        router.route("/robots.txt").handler(http -> {
            if (Methods.isRead(http)) {
                Reply.of(200, Format.TEXT.header(), robots(site.base(http))).send(http);
            }
        });
        router.route("/sitemap.xml").handler(http -> answer(http, () -> Optional.of(index(site.base(http)))));
        for (Kind kind : Kind.values()) {
            router.routeWithRegex("/sitemaps/" + kind.folder() + "-(?<stretch>[0-9]{1,9})\\.xml")
                    .handler(http -> answer(
                            http, () -> stretch(kind, Long.parseLong(http.pathParam("stretch")), site.base(http))));
        }
    }

    private void answer(RoutingContext http, Callable<Optional<String>> xml) {
        if (!Methods.isRead(http)) {
            return;
        }
        Reply failed = Reply.of(503, Format.TEXT.header(), "");
        client.onWorker(
                        http,
                        () -> xml.call()
                                .map(found -> Reply.of(200, XML, found).readyFor(http))
                                .orElseGet(() -> Reply.of(404, Format.TEXT.header(), "")))
                .ifPresentOrElse(
                        future -> future.onComplete(done -> {
                            if (done.failed()) {
                                LOG.error("The sitemap could not be made.", done.cause());
                            }
                            (done.succeeded() ? done.result() : failed).send(http);
                        }),
                        () -> failed.send(http));
    }

    private static String robots(String base) {
        return """
                User-agent: *
                Disallow: /graphql
                Disallow: /search
                Disallow: /q/

                Sitemap: %s/sitemap.xml
                """.formatted(base);
    }

    private static String index(String base) {
        StringBuilder xml = new StringBuilder(HEAD).append("<sitemapindex").append(NAMESPACE);
        for (Kind kind : Kind.values()) {
            stretches(kind)
                    .forEach(stretch -> xml.append("<sitemap><loc>")
                            .append(escape(base))
                            .append("/sitemaps/")
                            .append(kind.folder())
                            .append('-')
                            .append(stretch)
                            .append(".xml</loc></sitemap>\n"));
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    /** Which stretches have rows: from each on, the next row is looked for behind it. */
    private static List<Long> stretches(Kind kind) {
        List<Long> stretches = new ArrayList<>();
        Optional<Long> next = firstFrom(kind, 0);
        while (next.isPresent()) {
            long stretch = next.get() / STRETCH;
            stretches.add(stretch);
            next = firstFrom(kind, (stretch + 1) * STRETCH);
        }
        return stretches;
    }

    private static Optional<Long> firstFrom(Kind kind, long id) {
        return Sql.select(
                        "select id from " + kind.table + " where id >= :id order by id limit 1",
                        Map.of("id", id),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** A file of addresses; empty when no row is in the stretch. */
    private static Optional<String> stretch(Kind kind, long stretch, String base) {
        List<String> urls = Sql.select(
                "select slug" + (kind.changed == null ? "" : ", " + kind.changed) + " from " + kind.table
                        + " where id >= :from and id < :until order by id",
                Map.of("from", stretch * STRETCH, "until", (stretch + 1) * STRETCH),
                row -> "<url><loc>" + escape(base) + "/" + kind.folder() + "/" + row.getString(1) + "</loc>"
                        + (kind.changed == null ? "" : changed(row.getObject(2, OffsetDateTime.class)))
                        + "</url>\n");
        return urls.isEmpty()
                ? Optional.empty()
                : Optional.of(HEAD + "<urlset" + NAMESPACE + String.join("", urls) + "</urlset>\n");
    }

    private static String changed(OffsetDateTime time) {
        return "<lastmod>" + time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate() + "</lastmod>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
