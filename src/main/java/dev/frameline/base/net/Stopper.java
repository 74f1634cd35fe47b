package dev.frameline.base.net;

import java.util.Optional;

/// Ends from outside what another thread waits for, once, and remembers why. Any thread.
///
/// @param <R> the reason
public final class Stopper<R> {

    private Optional<R> reason = Optional.empty();
    private Runnable release = () -> {};

    /// Ends the wait that is under way, and any that is begun later. The first reason counts; says whether this was it.
    public boolean stop(R why) {
        Runnable now;
        synchronized (this) {
            if (reason.isPresent()) {
                return false;
            }
            reason = Optional.of(why);
            now = release;
        }
        now.run();
        return true;
    }

    /// From now on, stopping means this: short, and safe to call on any thread. Runs at once if it was stopped already.
    public void onStop(Runnable howToRelease) {
        synchronized (this) {
            release = howToRelease;
            if (reason.isEmpty()) {
                return;
            }
        }
        howToRelease.run();
    }

    /// Why it was stopped, if it was.
    public synchronized Optional<R> reason() {
        return reason;
    }

    public boolean isStopped() {
        return reason().isPresent();
    }
}
