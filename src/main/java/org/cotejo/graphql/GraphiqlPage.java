package org.cotejo.graphql;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.vertx.ext.web.Router;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where GraphiQL is: {@code /graphiql} leads to its page, {@code /graphiql/}. */
@ApplicationScoped
public class GraphiqlPage {

    private static final Logger LOG = Logger.getLogger(GraphiqlPage.class);
    private static final String PAGE = "/graphiql/";

    private final int port;

    GraphiqlPage(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    void addRoutes(@Observes Router router) {
        // The router takes /graphiql/ for the same path; only the bare one must be redirected.
        router.get("/graphiql").handler(request -> {
            if (request.request().path().endsWith("/")) {
                request.next();
            } else {
                request.redirect(PAGE);
            }
        });
    }

    /** Says where the pages are, after all else that starts. */
    void onStart(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        if (LaunchMode.current() != LaunchMode.TEST) {
            LOG.infof("The pages are at http://localhost:%1$d/, GraphiQL is at http://localhost:%1$d%2$s", port, PAGE);
        }
    }
}
