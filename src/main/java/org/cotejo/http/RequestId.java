package org.cotejo.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cotejo.access.Caller;
import org.jboss.logging.MDC;

/**
 * Names every request, so that an answer can be found in the log: {@code X-Request-Id} as the client or a proxy sent it,
 * else a new one, goes into the answer and, as {@code requestId}, into every line that is logged meanwhile.
 */
@ApplicationScoped
public class RequestId {

    private static final String HEADER = "X-Request-Id";

    /** Nothing that could break a line of the log or make it long. */
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    /** Before authentication and CORS, whose answers have the id too. */
    private static final int ORDER = -1000;

    void addRoute(@Observes Router router) {
        router.route().order(ORDER).handler(RequestId::name);
    }

    private static void name(RoutingContext http) {
        String sent = http.request().getHeader(HEADER);
        String id = sent != null && SOUND.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        http.response().putHeader(HEADER, id);
        MDC.put(Caller.REQUEST_ID, id);
        http.next();
    }
}
