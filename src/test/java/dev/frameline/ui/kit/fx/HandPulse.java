package dev.frameline.ui.kit.fx;

import java.util.function.LongConsumer;

/// A pulse turned by hand: needs no toolkit. Confined to one thread.
public final class HandPulse implements Pulse {

    private LongConsumer beat = now -> {};
    private long nowNanos;
    private boolean isRunning;

    @Override
    public void start(LongConsumer newBeat) {
        beat = newBeat;
        isRunning = true;
    }

    @Override
    public void stop() {
        beat = now -> {};
        isRunning = false;
    }

    /// Lets `millis` pass and then beats once.
    public void beatAfter(long millis) {
        nowNanos += millis * 1_000_000;
        beat.accept(nowNanos);
    }

    /// Whether anybody wants beats.
    public boolean isRunning() {
        return isRunning;
    }
}
