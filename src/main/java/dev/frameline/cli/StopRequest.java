package dev.frameline.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.frameline.base.task.AtExit;

/// Ctrl C as a polite request: the process stays until the command has closed its connection and said what it has to
/// say, or a limit has passed. Any thread.
final class StopRequest implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtExit atExit = AtExit.run(this::stop);

    /// Waits until a stop is requested, or for this time; says whether it is.
    boolean await(Duration time) throws InterruptedException {
        return requested.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// The command is done: the process may end.
    @Override
    public void close() {
        done.countDown();
        atExit.close();
    }

    private void stop() {
        requested.countDown();
        try {
            done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }
}
