package dev.frameline.base.task;

/// A piece of work under way. Any thread.
public interface Job {

    /// Interrupts the work if it runs and makes sure that none of its handlers is called from now on, as far as
    /// delivery has not begun. Does not wait. Cancelling twice, or after the end, does nothing.
    void cancel();

    /// Whether the work has ended: by itself, by a fault or by being cancelled.
    boolean isDone();
}
