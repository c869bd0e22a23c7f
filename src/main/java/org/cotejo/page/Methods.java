package org.cotejo.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** The methods that pages know: they are read, and nothing else. */
final class Methods {

    private static final String READING = "GET, HEAD, OPTIONS";

    private Methods() {}

    /** Whether a request reads; one that does not is answered here. */
    static boolean isRead(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            return true;
        }
        http.response()
                .setStatusCode(method.equals(HttpMethod.OPTIONS) ? 204 : 405)
                .putHeader(HttpHeaders.ALLOW, READING)
                .end();
        return false;
    }
}
