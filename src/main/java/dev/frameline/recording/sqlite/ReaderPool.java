package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

/// A few connections that read one file, opened as they are needed and used again. Any thread.
final class ReaderPool implements AutoCloseable {

    /// What is done with a connection.
    ///
    /// @param <T> what it yields
    @FunctionalInterface
    interface Use<T> {

        T apply(Reader reader) throws SQLException, FaultException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReaderPool.class);
    private static final int MOST = 3;

    private final Path file;
    private final Semaphore permits = new Semaphore(MOST, true);
    private final Deque<Reader> idle = new ArrayDeque<>();
    private boolean closed;

    /// Opens the first connection, so that what is wrong with the file shows at once.
    ReaderPool(Path file) throws FaultException {
        this.file = file;
        idle.push(open());
    }

    Path file() {
        return file;
    }

    private Reader open() throws FaultException {
        try {
            return new Reader(Database.openReader(file));
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.reading(file, failed));
        }
    }

    /// Uses a connection; waits while all are in use.
    <T> T use(Use<T> use) throws FaultException {
        permits.acquireUninterruptibly();
        try {
            Reader reader = take();
            try {
                return use.apply(reader);
            } catch (SQLException failed) {
                throw new FaultException(SqliteFaults.reading(file, failed));
            } finally {
                giveBack(reader);
            }
        } finally {
            permits.release();
        }
    }

    private Reader take() throws FaultException {
        synchronized (idle) {
            if (closed) {
                throw new FaultException(Fault.of(Fault.Kind.DISK, "The recording is closed.", ""));
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return open();
    }

    private void giveBack(Reader reader) {
        synchronized (idle) {
            if (!closed) {
                idle.push(reader);
                return;
            }
        }
        close(reader);
    }

    private void close(Reader reader) {
        try {
            reader.close();
        } catch (SQLException ignored) {
            LOG.debug("Closing a reader of {} failed", file, ignored);
        }
    }

    /// Waits for those that are in use.
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
        }
        permits.acquireUninterruptibly(MOST);
        try {
            idle.forEach(this::close);
            idle.clear();
        } finally {
            permits.release(MOST);
        }
    }
}
