package dev.frameline.stats;

import java.util.concurrent.atomic.LongAdder;

/// Counts frames and bytes that went one way. Any thread.
public final class Counter {

    private final LongAdder frames = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    /// One more frame with a payload of this many bytes.
    public void add(long payloadBytes) {
        frames.increment();
        bytes.add(payloadBytes);
    }

    /// What was counted so far.
    public Count count() {
        return new Count(frames.sum(), bytes.sum());
    }
}
