package dev.frameline.base.time;

import java.time.Instant;

/// The machine's own clocks: wall time read once, monotonic time after that. Any thread.
final class SystemTicker implements Ticker {

    private final long epochOffsetNanos;

    SystemTicker() {
        Instant now = Instant.now();
        epochOffsetNanos = now.getEpochSecond() * 1_000_000_000L + now.getNano() - System.nanoTime();
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long epochNanos() {
        return epochOffsetNanos + System.nanoTime();
    }
}
