package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The lag is counted from the moment at which something began to wait. */
class IndexLagTest {

    private final AtomicLong clock = new AtomicLong(100);
    private final IndexLag lag = new IndexLag(clock::get);

    @Test
    void completeIndexHasNone() {
        lag.seen(0, true);
        clock.set(200);
        assertThat(lag.nanos()).isZero();
    }

    @Test
    void itGrowsUntilNothingWaits() {
        lag.seen(3, true);
        clock.set(200);
        lag.seen(2, true);
        assertThat(lag.nanos()).isEqualTo(100);
        lag.seen(0, true);
        assertThat(lag.nanos()).isZero();
    }

    @Test
    void indexThatIsMadeIsBehind() {
        lag.seen(0, false);
        clock.set(150);
        assertThat(lag.nanos()).isEqualTo(50);
    }
}
