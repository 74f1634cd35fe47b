package dev.frameline.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;

import dev.frameline.ui.kit.picture.Pictures;

/// Measures what the FX thread does from one pulse to the next: processor time, and how long a pulse was late by the
/// clock. The processor time counts on a busy machine too. Started on any thread, measures on the FX thread.
final class PulseMeter {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] cpuNanos;
    private final long[] clockNanos;
    private final CountDownLatch full = new CountDownLatch(1);
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };
    private long lastCpu = -1;
    private long lastClock;
    private int used;

    private PulseMeter(int pulses) {
        cpuNanos = new long[pulses];
        clockNanos = new long[pulses];
    }

    /// Begins to measure so many pulses.
    static PulseMeter start(int pulses) {
        var meter = new PulseMeter(pulses);
        Pictures.onFx(() -> {
            meter.timer.start();
            return true;
        });
        return meter;
    }

    private void pulse() {
        long cpu = threads.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        if (lastCpu >= 0 && used < cpuNanos.length) {
            cpuNanos[used] = cpu - lastCpu;
            clockNanos[used] = clock - lastClock;
            used++;
        }
        lastCpu = cpu;
        lastClock = clock;
        if (used == cpuNanos.length) {
            timer.stop();
            full.countDown();
        }
    }

    /// Waits for the last of them.
    String await() throws InterruptedException {
        full.await();
        return figures();
    }

    /// Stops where it is.
    String end() {
        return Pictures.onFx(() -> {
            timer.stop();
            return figures();
        });
    }

    private String figures() {
        long[] cpu = Arrays.copyOf(cpuNanos, used);
        long[] clock = Arrays.copyOf(clockNanos, used);
        Arrays.sort(cpu);
        Arrays.sort(clock);
        return String.format(Locale.ROOT,
                "%6d pulses, FX thread CPU a pulse: p50 %.2f, p99 %.2f, most %.1f ms; longest wait for a pulse %.0f ms",
                used, at(cpu, 0.5), at(cpu, 0.99), at(cpu, 1), at(clock, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))] / 1e6;
    }
}
