package dev.frameline.ui.kit.fx;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class SettleTest {

    private final HandDelay delay = new HandDelay();
    private final AtomicInteger runs = new AtomicInteger();
    private final Settle settle = new Settle(delay, Duration.ofMillis(200), runs::incrementAndGet);

    @Test
    void runsOnceAfterTheQuietTime() {
        settle.touch();
        delay.pass(Duration.ofMillis(150));
        settle.touch();
        delay.pass(Duration.ofMillis(150));
        assertThat(runs).hasValue(0);
        assertThat(settle.isPending()).isTrue();
        delay.pass(Duration.ofMillis(50));
        assertThat(runs).hasValue(1);
        delay.pass(Duration.ofSeconds(5));
        assertThat(runs).hasValue(1);
        assertThat(settle.isPending()).isFalse();
    }

    @Test
    void flushRunsNowAndNotAgain() {
        settle.flush();
        assertThat(runs).hasValue(0);
        settle.touch();
        settle.flush();
        delay.pass(Duration.ofSeconds(5));
        assertThat(runs).hasValue(1);
    }

    @Test
    void cancelForgetsTheRun() {
        settle.touch();
        settle.cancel();
        delay.pass(Duration.ofSeconds(5));
        assertThat(runs).hasValue(0);
        assertThat(delay.pending()).isZero();
    }
}
