package org.cotejo.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cotejo.access.Identities;
import org.cotejo.read.DataRevision;

/**
 * Answers to queries, as long as the data is what it was: an answer is kept with the {@link DataRevision} that was read
 * before it was made, and is none under another one. Answers with errors are not kept.
 *
 * <p>Everything that an answer depends on is in its {@link Key}. Requests of somebody who is signed in pass
 * by, since {@code viewer} is in no key.
 */
@Singleton
final class ResponseCache {

    /**
     * What an answer depends on, besides the data.
     *
     * @param document its text, however it was named
     * @param languages the header, as it was sent; empty where there is none
     */
    record Key(String document, String operationName, Map<String, Object> variables, String languages, MediaType type) {

        /** About the bytes that it takes; variables are counted by what they say. */
        private int size() {
            return document.length() + variables.toString().length() + 100;
        }
    }

    private record Kept(long revision, Answer answer) {}

    private final DataRevision revisions;
    private final long staleness;
    private final boolean isOn;
    private final Cache<Key, Kept> answers;

    ResponseCache(DataRevision revisions, CacheSettings settings, MeterRegistry registry) {
        this.revisions = revisions;
        this.staleness = settings.staleness().toNanos();
        this.isOn = settings.size().asLongValue() > 0;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.size().asLongValue())
                .weigher((Key key, Kept kept) -> key.size() + kept.answer.body().size())
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(registry, answers, "cotejo.responses");
    }

    /** What to keep the answer under; empty where it is not to be kept. */
    Optional<Key> key(String document, GraphQLRequest request, MediaType type, RoutingContext http) {
        // The cost is told in the answer, so it is another answer.
        boolean isKept =
                isOn && !Identities.isSignedIn(http) && !request.extensions().containsKey("cost");
        return isKept
                ? Optional.of(new Key(
                        document,
                        request.operationName(),
                        request.variables(),
                        String.join(",", http.request().headers().getAll("Accept-Language")),
                        type))
                : Optional.empty();
    }

    /** The answer, if that can be told without asking the database. */
    Optional<Answer> peek(Key key) {
        OptionalLong revision = revisions.recent(staleness);
        return revision.isPresent() ? find(key, revision.getAsLong()) : Optional.empty();
    }

    /** The revision to {@link #find} and {@link #keep} answers under: of now, or as long ago as settings allow. */
    long revision() {
        return revisions.recent(staleness).orElseGet(revisions::read);
    }

    Optional<Answer> find(Key key, long revision) {
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(kept -> kept.revision == revision)
                .map(Kept::answer);
    }

    /** @param revision that was read before the answer was made */
    void keep(Key key, long revision, Answer answer) {
        answers.put(key, new Kept(revision, answer));
    }
}
