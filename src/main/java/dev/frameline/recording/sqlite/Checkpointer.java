package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.frameline.base.fault.FaultException;

/// Copies the journal into the database while the recorder goes on writing, since copying waits for the disk. The
/// recorder copies what is left by itself when the journal has grown to its bound, so that a slow or failed copy here
/// costs speed and nothing else. Its own thread, one a recording; [#wake] and [#end] any thread.
final class Checkpointer implements Runnable {

    /// How much is written before a copy is worth its waiting for the disk.
    static final long WORTH_BYTES = 32L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);

    private final Connection connection;
    private final Semaphore wakes = new Semaphore(0);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean isEnding;

    Checkpointer(Path file) throws FaultException {
        connection = Database.openCheckpointer(file);
    }

    /// There is enough to copy.
    void wake() {
        wakes.release();
    }

    /// Stops after the copy that runs, if one does, and waits until the connection is closed.
    void end() {
        isEnding = true;
        wakes.release();
        boolean isInterrupted = false;
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException later) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try (connection; Statement statement = connection.createStatement()) {
            while (await()) {
                Database.checkpoint(statement);
            }
        } catch (SQLException failed) {
            // the recorder meets the same trouble when it copies by itself, and then tells the person
            LOG.debug("Copying the journal of a recording failed", failed);
        } finally {
            ended.countDown();
        }
    }

    /// Whether there is something to copy; false at the end.
    private boolean await() {
        try {
            wakes.acquire();
            wakes.drainPermits();
            return !isEnding;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
