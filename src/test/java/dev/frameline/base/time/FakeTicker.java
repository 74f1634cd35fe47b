package dev.frameline.base.time;

import java.util.concurrent.atomic.AtomicLong;

/// A clock that a test sets. Any thread.
public final class FakeTicker implements Ticker {

    /// 2025-11-22T09:41:07.204Z.
    public static final long START = 1_763_804_467_204_000_000L;

    private final AtomicLong nanos = new AtomicLong();

    /// Moves both clocks on.
    public void advance(long by) {
        nanos.addAndGet(by);
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public long epochNanos() {
        return START + nanos.get();
    }
}
