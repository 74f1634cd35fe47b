package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.overview.OverviewCounter;
import dev.frameline.recording.queue.Chunk;
import dev.frameline.recording.queue.Handover;
import dev.frameline.recording.queue.MarkChange;

/// The recorder: takes chunks from the queue, writes them and commits every 30 ms. It owns the connection that writes.
/// Its own thread, one a recording; [#awaitEnd] any thread.
final class Recorder implements Runnable {

    /// What a test may change of the recorder's world.
    ///
    /// @param pragmas set on the connection that writes
    /// @param beforeChunk runs before each chunk is written
    record Probe(List<String> pragmas, Runnable beforeChunk) {

        static final Probe NONE = new Probe(List.of(), () -> {});
    }

    /// What it works with.
    ///
    /// @param connection in transactions; closed at the end
    /// @param checkpointer runs already; ended by this
    /// @param counter counts what is written
    record Parts(Path file, Connection connection, Checkpointer checkpointer, Handover handover,
            OverviewCounter counter) {}

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final long KEEP_NANOS = 1_000_000_000;

    private final Path file;
    private final Connection connection;
    private final Handover handover;
    private final OverviewCounter counter;
    private final Ticker ticker;
    private final SqliteRecording readable;
    private final Probe probe;
    private final Checkpointer checkpointer;
    private final Object fileKey;
    private final CountDownLatch ended = new CountDownLatch(1);
    private long keptNanos;
    private volatile boolean isSettled;

    /// @param readable is told how many entries are in the file now
    Recorder(Parts parts, Ticker ticker, SqliteRecording readable, Probe probe) throws FaultException {
        file = parts.file();
        connection = parts.connection();
        checkpointer = parts.checkpointer();
        handover = parts.handover();
        counter = parts.counter();
        this.ticker = ticker;
        this.readable = readable;
        this.probe = probe;
        keptNanos = ticker.nanos() - KEEP_NANOS;
        fileKey = fileKey();
    }

    /// Waits until the writing has ended and the connection is closed, interrupted or not.
    void awaitEnd() {
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

    /// Whether the file was left without a journal.
    boolean isSettled() {
        return isSettled;
    }

    @Override
    public void run() {
        Fault ending = Fault.of(Fault.Kind.BUG, "Recording " + file + " stopped because of a mistake in Frameline.",
                "What was recorded up to here is safe. Record into a new file, and please report it.");
        boolean isSound = false;
        try (connection) {
            drain();
            checkpointer.end();
            settle();
            isSound = true;
        } catch (FaultException failed) {
            ending = failed.fault();
        } catch (SQLException failed) {
            ending = SqliteFaults.writing(file, failed);
        } finally {
            checkpointer.end();
            if (!isSound) {
                readable.recount(); // the last commit may have succeeded and what came after it failed
                handover.fail(ending);
            }
            ended.countDown();
        }
    }

    private void drain() throws SQLException, FaultException {
        boolean isDirty = false;
        long count = 0;
        long uncopiedBytes = 0;
        long committedNanos = ticker.nanos();
        try (var entries = new EntryWriter(connection); var parts = new PartWriter(connection)) {
            for (Optional<Chunk> next = next(false, committedNanos); isDirty
                    || next.isPresent(); next = next(isDirty, committedNanos)) {
                if (next.isPresent()) {
                    Chunk chunk = next.get();
                    write(chunk, entries, parts);
                    count += chunk.rows.rows();
                    uncopiedBytes += chunk.weight();
                    handover.giveBack(chunk);
                    isDirty = true;
                }
                if (next.isEmpty() || Handover.isCommitDue(committedNanos, ticker.nanos())) {
                    commit(count);
                    uncopiedBytes = copied(uncopiedBytes);
                    isDirty = false;
                    committedNanos = ticker.nanos();
                }
            }
        }
    }

    private void write(Chunk chunk, EntryWriter entries, PartWriter parts) throws SQLException {
        probe.beforeChunk().run();
        entries.write(chunk);
        parts.write(chunk);
        for (ConnectionFacts facts : chunk.facts) {
            ConnectionTable.put(connection, facts);
        }
        for (MarkChange mark : chunk.marks) {
            MarkTable.put(connection, mark);
        }
        counter.count(chunk);
    }

    /// Has the journal copied if that is worth it; what is left for the next time is returned.
    private long copied(long uncopiedBytes) {
        if (uncopiedBytes < Checkpointer.WORTH_BYTES) {
            return uncopiedBytes;
        }
        checkpointer.wake();
        return 0;
    }

    /// An interrupt closes the queue; what is in it is still written.
    private Optional<Chunk> next(boolean isDirty, long committedNanos) {
        while (true) {
            try {
                return handover.next(isDirty, committedNanos);
            } catch (InterruptedException stop) {
                handover.close();
            }
        }
    }

    private void commit(long count) throws SQLException, FaultException {
        if (!Objects.equals(fileKey(), fileKey) || !Database.hasJournal(file)) {
            throw new FaultException(SqliteFaults.removed(file));
        }
        if (ticker.nanos() - keptNanos >= KEEP_NANOS) {
            keptNanos = ticker.nanos();
            OverviewTable.put(connection, counter.takeChanges());
        }
        connection.commit();
        counter.committed();
        readable.grown(count);
        handover.committed();
    }

    /// What tells this file from another of the same name; nothing on systems that have no such thing, where a file
    /// that is in use cannot be removed either.
    private Object fileKey() throws FaultException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? "" : key;
        } catch (NoSuchFileException missing) {
            throw new FaultException(SqliteFaults.removed(file));
        } catch (IOException refused) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The file " + file + " cannot be seen any more.",
                    "What was recorded up to here is safe. Record into a new file.", refused));
        }
    }

    private void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Database.markEnded(statement);
            OverviewTable.put(connection, counter.takeChanges());
            connection.commit();
            tidy(statement);
        }
    }

    /// All is committed: a journal that cannot be taken in, as where the folder may not be written any more, is no
    /// failure.
    private void tidy(Statement statement) {
        try {
            connection.setAutoCommit(true);
            isSettled = Database.settle(statement);
        } catch (SQLException refused) {
            LOG.info("{} keeps its journal", file, refused);
        }
    }
}
