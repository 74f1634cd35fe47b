package dev.frameline.stats;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RateTest {

    private static final long MS = 1_000_000;

    private final Rate rate = new Rate();

    @Test
    void isZeroAtFirst() {
        assertThat(rate.sample(1000, 0)).isZero();
    }

    @Test
    void isTheSlopeOfASteadyStream() {
        double last = 0;
        for (long t = 0; t <= 5000; t += 33) {
            last = rate.sample(t * 5, t * MS);
        }
        assertThat(last).isCloseTo(5000, within(1.0));
    }

    @Test
    void fallsToZeroAfterTheStreamStops() {
        for (long t = 0; t <= 3000; t += 100) {
            rate.sample(t, t * MS);
        }
        double last = 1;
        for (long t = 3100; t <= 6000; t += 100) {
            last = rate.sample(3000, t * MS);
        }
        assertThat(last).isZero();
    }

    @Test
    void forgetsWhatIsOlderThanItsWindow() {
        rate.sample(0, 0);
        assertThat(rate.sample(1_000_000, 60_000 * MS)).isZero();
        assertThat(rate.sample(1_000_100, 61_000 * MS)).isCloseTo(100, within(0.01));
    }

    @Test
    void countsFramesAndBytes() {
        var counter = new Counter();
        counter.add(5);
        counter.add(7);
        assertThat(counter.count()).isEqualTo(new Count(2, 12));
    }
}
