package org.cotejo.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * How often somebody may write: so many writes a minute of one bearer, and so many from one address. Both may be had at once
 * after a pause, and come back one by one.
 *
 * <p>Whoever has not written for a minute is forgotten, and of more than {@value #MOST_KEPT} in a minute some are. Forwarded
 * addresses count where Quarkus is told to trust them ({@code quarkus.http.proxy.*}).
 */
@Singleton
public final class WriteLimits {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST_KEPT = 100_000;

    /** What is left of somebody's writes, counted at a moment. */
    private record Bucket(double left, long at) {}

    /**
     * That it is too many.
     *
     * @param limit which of the limits
     * @param most writes a minute
     * @param retrySeconds when as many would do; 0 when they never would, since they are more than a minute's
     */
    public record TooMany(String limit, int most, long retrySeconds) {}

    private final Buckets subjects;
    private final Buckets addresses;

    @Inject
    WriteLimits(AccessSettings settings) {
        this(settings.writesPerMinute().subject(), settings.writesPerMinute().address(), Ticker.systemTicker());
    }

    WriteLimits(int perSubject, int perAddress, Ticker clock) {
        this.subjects = new Buckets("writes per minute and bearer", perSubject, clock);
        this.addresses = new Buckets("writes per minute and address", perAddress, clock);
    }

    /**
     * Takes writes, all or none.
     *
     * @param address as {@link NetworkAddress} has it
     * @return empty when they may be done
     */
    public Optional<TooMany> take(String subject, String address, int writes) {
        Optional<TooMany> refusal = subjects.take(subject, writes);
        if (refusal.isEmpty()) {
            refusal = addresses.take(address, writes);
            if (refusal.isPresent()) {
                // It was not done, so it does not count.
                subjects.giveBack(subject, writes);
            }
        }
        return refusal;
    }

    private static final class Buckets {

        private final String limit;
        private final int most;
        private final Ticker clock;
        private final Cache<String, Bucket> buckets;

        private Buckets(String limit, int most, Ticker clock) {
            this.limit = limit;
            this.most = most;
            this.clock = clock;
            // After a minute a bucket is full again, as a new one is.
            this.buckets = Caffeine.newBuilder()
                    .maximumSize(MOST_KEPT)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .ticker(clock)
                    .build();
        }

        private Optional<TooMany> take(String key, int writes) {
            double[] lacking = {0};
            buckets.asMap().compute(key, (same, before) -> {
                Bucket now = filled(before);
                lacking[0] = writes - now.left;
                return lacking[0] > 0 ? now : new Bucket(now.left - writes, now.at);
            });
            if (lacking[0] <= 0) {
                return Optional.empty();
            }
            double nanos = lacking[0] * MINUTE / most;
            long seconds = writes > most ? 0 : (long) Math.ceil(nanos / 1e9);
            return Optional.of(new TooMany(limit, most, seconds));
        }

        private void giveBack(String key, int writes) {
            buckets.asMap().computeIfPresent(key, (same, before) -> {
                Bucket now = filled(before);
                return new Bucket(Math.min(most, now.left + writes), now.at);
            });
        }

        private Bucket filled(Bucket before) {
            long now = clock.read();
            if (before == null) {
                return new Bucket(most, now);
            }
            double gained = (double) most * (now - before.at) / MINUTE;
            return new Bucket(Math.min(most, before.left + gained), now);
        }
    }
}
