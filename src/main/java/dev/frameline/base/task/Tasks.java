package dev.frameline.base.task;

import java.time.Duration;

/// Runs work off the calling thread. Any thread. Whoever makes it closes it; closing interrupts what still runs and
/// waits a few seconds for it.
public interface Tasks extends AutoCloseable {

    /// Work that mostly waits (files, sockets, locks): a virtual thread of its own.
    <T> Pending<T> run(String label, Work<T> work);

    /// Work that mostly computes (parsing, searching): one of a few platform threads.
    <T> Pending<T> compute(String label, Work<T> work);

    /// A long-lived loop on a daemon platform thread with this name. It ends by returning; cancelling interrupts it.
    /// What it throws is reported as a bug.
    Job loop(String threadName, Runnable loop);

    /// Runs a short action once after a delay, on a timer thread that it must not block.
    Job after(Duration delay, Runnable action);

    @Override
    void close();
}
