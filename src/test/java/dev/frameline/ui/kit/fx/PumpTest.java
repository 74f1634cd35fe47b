package dev.frameline.ui.kit.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class PumpTest {

    private final HandPulse pulse = new HandPulse();
    private final Pump pump = new Pump(pulse);
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void runsOnlyWhileSomethingIsRegistered() {
        assertThat(pulse.isRunning()).isFalse();
        Subscription first = pump.add(taken::incrementAndGet);
        Subscription second = pump.add(taken::incrementAndGet);
        assertThat(pulse.isRunning()).isTrue();
        first.unsubscribe();
        assertThat(pulse.isRunning()).isTrue();
        second.unsubscribe();
        second.unsubscribe();
        assertThat(pulse.isRunning()).isFalse();
        assertThat(pump.isRunning()).isFalse();
    }

    @Test
    void takesAtMostThirtySnapshotsASecond() {
        pump.add(taken::incrementAndGet);
        for (int i = 0; i < 500; i++) {
            pulse.beatAfter(2);
        }
        assertThat(taken.get()).isBetween(28, 32);
    }

    @Test
    void takesEverySecondPulseAtSixtyHertz() {
        pump.add(taken::incrementAndGet);
        for (int i = 0; i < 60; i++) {
            pulse.beatAfter(17);
        }
        assertThat(taken).hasValue(30);
    }

    @Test
    void takesTheFirstSnapshotOnTheFirstPulse() {
        pump.add(taken::incrementAndGet);
        pulse.beatAfter(1);
        assertThat(taken).hasValue(1);
    }

    @Test
    void keepsGoingWhenASnapshotDropsAnother() {
        List<String> ran = new ArrayList<>();
        var late = new Subscriptions();
        pump.add(() -> {
            ran.add("first");
            late.close();
        });
        late.add(pump.add(() -> ran.add("second")));
        pump.add(() -> ran.add("third"));
        pulse.beatAfter(40);
        assertThat(ran).containsExactly("first", "third");
    }

    @Test
    void dropsOneOfTwoEqualSnapshots() {
        Runnable snapshot = taken::incrementAndGet;
        pump.add(snapshot).unsubscribe();
        pump.add(snapshot);
        pump.add(snapshot).unsubscribe();
        pulse.beatAfter(40);
        assertThat(taken).hasValue(1);
    }
}
