package org.cotejo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.cotejo.access.WriteLimits.TooMany;
import org.junit.jupiter.api.Test;

/** Ten writes a minute of one bearer and fifteen from one address, by a clock that stands until it is told. */
class WriteLimitsTest {

    private long now;
    private final WriteLimits limits = new WriteLimits(10, 15, () -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void writesAreGivenBackOneByOne() {
        assertThat(limits.take("ana", "a", 10)).isEmpty();
        assertThat(limits.take("ana", "b", 1)).contains(new TooMany("writes per minute and bearer", 10, 6));
        pass(Duration.ofSeconds(5));
        assertThat(limits.take("ana", "b", 1)).map(TooMany::retrySeconds).contains(1L);
        pass(Duration.ofSeconds(1));
        assertThat(limits.take("ana", "b", 1)).isEmpty();
        assertThat(limits.take("ana", "b", 1)).isPresent();
        pass(Duration.ofMinutes(10));
        assertThat(limits.take("ana", "b", 10)).isEmpty();
        assertThat(limits.take("ana", "b", 1)).isPresent();
    }

    @Test
    void bearersAreCountedApart() {
        assertThat(limits.take("ana", "a", 10)).isEmpty();
        assertThat(limits.take("benito", "b", 10)).isEmpty();
    }

    @Test
    void addressCountsWhoeverWrites() {
        assertThat(limits.take("ana", "a", 10)).isEmpty();
        Optional<TooMany> refusal = limits.take("benito", "a", 10);
        assertThat(refusal).map(TooMany::limit).contains("writes per minute and address");
        assertThat(refusal).map(TooMany::retrySeconds).contains(20L);
    }

    @Test
    void whatTheAddressRefusesCostsTheBearerNothing() {
        assertThat(limits.take("ana", "a", 10)).isEmpty();
        assertThat(limits.take("benito", "a", 10)).isPresent();
        assertThat(limits.take("benito", "b", 10)).isEmpty();
    }

    @Test
    void writesAreTakenAllOrNone() {
        assertThat(limits.take("ana", "a", 8)).isEmpty();
        assertThat(limits.take("ana", "a", 3)).isPresent();
        assertThat(limits.take("ana", "a", 2)).isEmpty();
    }

    @Test
    void moreThanAMinutesWritesAreNeverDone() {
        assertThat(limits.take("ana", "a", 11)).map(TooMany::retrySeconds).contains(0L);
        assertThat(limits.take("ana", "a", 10)).isEmpty();
    }
}
