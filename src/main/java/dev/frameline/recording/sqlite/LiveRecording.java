package dev.frameline.recording.sqlite;

import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Overview;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.overview.OverviewCounter;
import dev.frameline.recording.queue.Chunk;
import dev.frameline.recording.queue.EntryQueue;
import dev.frameline.recording.queue.Handover;
import dev.frameline.recording.queue.MarkChange;
import dev.frameline.recording.search.SearchTurns;

/// A recording while it is written: a queue, a recorder behind it, and connections that read what is committed. Any
/// thread.
final class LiveRecording implements WritableRecording {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRecording.class);

    private final SqliteRecording readable;
    private final OverviewCounter counter;
    private final Handover handover;
    private final EntryQueue queue;
    private final Recorder recorder;

    private LiveRecording(SqliteRecording readable, Handover handover, OverviewCounter counter, Recorder recorder) {
        this.readable = readable;
        this.counter = counter;
        this.handover = handover;
        this.recorder = recorder;
        queue = new EntryQueue(handover);
    }

    static LiveRecording create(Path file, Tasks tasks, Ticker ticker, Recorder.Probe probe) throws FaultException {
        Path absolute = file.toAbsolutePath();
        Connection connection = Database.create(absolute, probe.pragmas());
        boolean isStarted = false;
        try {
            var handover = new Handover(ticker);
            SqliteRecording readable = SqliteRecording.openReadable(absolute,
                    new SearchTurns(ticker, handover::letRecorderCatchUp),
                    Optional.of(new SqliteRecording.Following(tasks, ticker)));
            var counter = new OverviewCounter();
            var checkpointer = new Checkpointer(absolute);
            tasks.loop("frameline-checkpointer-" + absolute.getFileName(), checkpointer);
            var recorder = new Recorder(new Recorder.Parts(absolute, connection, checkpointer, handover, counter),
                    ticker, readable, probe);
            tasks.loop("frameline-recorder-" + absolute.getFileName(), recorder);
            isStarted = true;
            return new LiveRecording(readable, handover, counter, recorder);
        } finally {
            if (!isStarted) {
                close(connection);
            }
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            LOG.debug("Closing a recording that was not started failed", ignored);
        }
    }

    @Override
    public EntrySink sink(int number) {
        return new QueuedSink(queue, number);
    }

    @Override
    public void put(ConnectionFacts facts) throws FaultException, InterruptedException {
        queue.put(facts);
    }

    @Override
    public long appended() {
        return queue.appended();
    }

    @Override
    public long waitedNanos() {
        return handover.waitedNanos();
    }

    @Override
    public Optional<Fault> failure() {
        return handover.failure();
    }

    @Override
    public void sync() throws FaultException, InterruptedException {
        handover.sync();
    }

    @Override
    public Path file() {
        return readable.file();
    }

    @Override
    public long count() {
        return readable.seen();
    }

    @Override
    public long sizeBytes() {
        return readable.sizeBytes();
    }

    @Override
    public List<Entry> page(long first, int limit) throws FaultException {
        return readable.page(first, limit);
    }

    @Override
    public List<Entry> entries(List<Long> numbers) throws FaultException {
        return readable.entries(numbers);
    }

    @Override
    public byte[] payload(long number, long offset, int maxBytes) throws FaultException {
        return readable.payload(number, offset, maxBytes);
    }

    @Override
    public InputStream payloadStream(long number) throws FaultException {
        return readable.payloadStream(number);
    }

    @Override
    public long[] find(EntryFilter filter, long first, long last) throws FaultException, InterruptedException {
        return readable.find(filter, first, last);
    }

    /// What the recorder counts; after a failure, what is in the file.
    @Override
    public Overview overview() {
        return failure().isEmpty() ? counter.overview() : readable.overview();
    }

    @Override
    public List<Mark> marks() throws FaultException {
        return readable.marks();
    }

    @Override
    public void mark(Mark mark) throws FaultException, InterruptedException {
        queue.put(new MarkChange(mark.number(), true, mark.note()));
    }

    @Override
    public void unmark(long number) throws FaultException, InterruptedException {
        queue.put(new MarkChange(number, false, ""));
    }

    @Override
    public List<ConnectionFacts> connections() throws FaultException {
        return readable.connections();
    }

    /// The readers go first: only the last connection can make one file of database and journal.
    @Override
    public void close() {
        handover.close();
        readable.close();
        recorder.awaitEnd();
        if (!recorder.isSettled() && failure().isEmpty()) {
            try {
                Database.settle(file());
            } catch (FaultException busy) {
                LOG.info("{} keeps its journal until whoever reads it is done", file(), busy);
            }
        }
    }

    /// The entries of one connection on their way into the queue; cuts what is too large for one piece. Any thread.
    ///
    /// @param queue of the recording
    /// @param connection its number
    private record QueuedSink(EntryQueue queue, int connection) implements EntrySink {

        @Override
        public long append(EntryDraft entry) throws FaultException, InterruptedException {
            if (entry.length <= Chunk.PIECE_BYTES) {
                return queue.append(entry, metaOf(entry));
            }
            long number = begin(entry);
            end(number, entry);
            return number;
        }

        @Override
        public long begin(EntryDraft entry) throws FaultException, InterruptedException {
            int first = Math.min(entry.length, Chunk.PIECE_BYTES);
            long number = queue.begin(entry, metaOf(entry), first);
            part(number, entry.bytes, entry.offset + first, entry.length - first);
            return number;
        }

        @Override
        public void part(long number, byte[] bytes, int offset, int length)
                throws FaultException, InterruptedException {
            for (int done = 0; done < length; done += Chunk.PIECE_BYTES) {
                queue.part(number, bytes, offset + done, Math.min(length - done, Chunk.PIECE_BYTES));
            }
        }

        @Override
        public void end(long number, EntryDraft entry) throws FaultException, InterruptedException {
            queue.end(number, entry, metaOf(entry));
        }

        @Override
        public void flush() {
            queue.flush();
        }

        private long metaOf(EntryDraft entry) {
            return Meta.onConnection(entry.meta, connection);
        }
    }
}
