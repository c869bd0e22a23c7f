package org.cotejo.http;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A client of this service in its own process: what it asks is limited, executed and kept as if it had come by {@code
 * /graphql}, and answered by the same bytes.
 *
 * <p>Its documents are ours, so they need not be registered where only registered ones are answered.
 */
@Singleton
public final class LocalClient {

    private final Turnstile turnstile;
    private final Answers answers;

    LocalClient(Turnstile turnstile, Answers answers) {
        this.turnstile = turnstile;
        this.answers = answers;
    }

    /**
     * Lets work be done on a worker, as one of the requests that may be executed at one time.
     *
     * @return empty when it is one too many
     */
    public <T> Optional<Future<T>> onWorker(RoutingContext http, Callable<T> work) {
        try {
            return Optional.of(turnstile.onWorker(http, work));
        } catch (RefusedRequest tooMany) {
            return Optional.empty();
        }
    }

    /**
     * The answer to a query, as {@code application/json}; on a worker.
     *
     * @param http the request that makes us ask
     */
    public AnswerBody ask(String document, Map<String, Object> variables, RoutingContext http) {
        GraphQLRequest request = new GraphQLRequest(document, null, null, variables, Map.of());
        return answers.answer(document, request, Door.GET, MediaType.JSON, Delivery.acceptsGzip(http), http)
                .body();
    }
}
