package org.cotejo.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Answers requests, from what is kept or else by executing them. */
@Singleton
final class Answers {

    private final PersistedDocuments persisted;
    private final ResponseCache cache;
    private final Execution execution;

    Answers(PersistedDocuments persisted, ResponseCache cache, Execution execution) {
        this.persisted = persisted;
        this.cache = cache;
        this.execution = execution;
    }

    /**
     * The answer that is kept, where nothing need be waited for; on the event loop.
     *
     * @param document the text that the request sends or names
     */
    Optional<Answer> atOnce(
            String document, GraphQLRequest request, MediaType type, boolean isCompressed, RoutingContext http) {
        Optional<Answer> kept = cache.key(document, request, type, http)
                .flatMap(cache::peek)
                .filter(answer -> !isCompressed || answer.body().isReadyToSendCompressed());
        if (kept.isPresent()) {
            persisted.remember(request);
        }
        return kept;
    }

    /** The answer, whatever it takes; on a worker. */
    Answer answer(
            String document,
            GraphQLRequest request,
            Door door,
            MediaType type,
            boolean isCompressed,
            RoutingContext http) {
        Answer answer;
        try {
            Optional<ResponseCache.Key> key = cache.key(document, request, type, http);
            answer = key.isPresent()
                    ? keptOrExecuted(key.get(), request, door, type, http)
                    : Answer.of(execution.execute(document, request, door, http), type);
        } catch (RefusedRequest refusal) {
            answer = Answer.of(refusal, type);
        }
        if (isCompressed) {
            answer.body().compress();
        }
        return answer;
    }

    private Answer keptOrExecuted(
            ResponseCache.Key key, GraphQLRequest request, Door door, MediaType type, RoutingContext http) {
        // Before the data: what is committed in between makes a new answer an old one, which is no harm.
        long revision = cache.revision();
        Optional<Answer> kept = cache.find(key, revision);
        if (kept.isPresent()) {
            persisted.remember(request);
            return kept.get();
        }
        Answer answer = Answer.of(execution.execute(key.document(), request, door, http), type);
        if (answer.isWhole() && execution.isOfDataAlone(key.document(), request.operationName())) {
            cache.keep(key, revision, answer);
        }
        return answer;
    }
}
