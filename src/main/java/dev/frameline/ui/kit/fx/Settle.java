package dev.frameline.ui.kit.fx;

import java.time.Duration;

import javafx.util.Subscription;

/// Runs an action once things have been quiet for a while: each touch starts the wait anew. Confined to the FX thread.
public final class Settle {

    private final Delay delay;
    private final Duration quiet;
    private final Runnable action;
    private Subscription waiting = Subscription.EMPTY;
    private boolean isPending;

    /// Settles on the toolkit's clock.
    public Settle(Duration quiet, Runnable action) {
        this(Delay.ofToolkit(), quiet, action);
    }

    /// Settles on the given clock.
    public Settle(Delay delay, Duration quiet, Runnable action) {
        this.delay = delay;
        this.quiet = quiet;
        this.action = action;
    }

    /// Something happened: run the action after the quiet time, counted from now.
    public void touch() {
        waiting.unsubscribe();
        isPending = true;
        waiting = delay.after(quiet, this::flush);
    }

    /// Runs the action now if it is waiting, and not again.
    public void flush() {
        if (isPending) {
            cancel();
            action.run();
        }
    }

    /// Forgets a waiting run.
    public void cancel() {
        waiting.unsubscribe();
        waiting = Subscription.EMPTY;
        isPending = false;
    }

    /// Whether a run is waiting.
    public boolean isPending() {
        return isPending;
    }
}
