package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Entry;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Overview;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.queue.MarkChange;
import dev.frameline.recording.search.SearchTurns;

/// A recording as a SQLite database, for reading. It may be one that another program is still writing. Any thread.
public final class SqliteRecording implements Recording {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteRecording.class);

    private final Path file;
    private final ReaderPool readers;
    private final SearchTurns turns;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong sizeBytes = new AtomicLong();

    private final Optional<Growth> growth;

    private SqliteRecording(Path file, ReaderPool readers, SearchTurns turns, Optional<Following> following) {
        this.file = file;
        this.readers = readers;
        this.turns = turns;
        growth = following.map(with -> new Growth(readers, with.tasks(), with.ticker(), this::grown));
    }

    /// What it takes to see by itself what another program writes.
    ///
    /// @param tasks look in the background; they outlive the recording
    record Following(Tasks tasks, Ticker ticker) {}

    /// Makes a new recording and starts its recorder. The file must not exist, its folder must.
    public static WritableRecording create(Path file, Tasks tasks, Ticker ticker) throws FaultException {
        return LiveRecording.create(file, tasks, ticker, Recorder.Probe.NONE);
    }

    /// Opens a recording for reading; also one that a killed program left, without changing it. Nothing happens in the
    /// background: the count grows with each reading, and the overview stays empty.
    public static Recording open(Path file) throws FaultException {
        return openReadable(file, new SearchTurns(Ticker.system(), atMost -> {}), Optional.empty());
    }

    /// The same for looking at it: count, size and overview follow what another program writes.
    public static Recording open(Path file, Tasks tasks, Ticker ticker) throws FaultException {
        SqliteRecording recording = openReadable(file, new SearchTurns(ticker, atMost -> {}),
                Optional.of(new Following(tasks, ticker)));
        recording.overview();
        return recording;
    }

    static SqliteRecording openReadable(Path file, SearchTurns turns, Optional<Following> following)
            throws FaultException {
        ReaderPool readers = new ReaderPool(file);
        var recording = new SqliteRecording(file, readers, turns, following);
        boolean isOpen = false;
        try {
            recording.grown(readers.use(Reader::count));
            isOpen = true;
            return recording;
        } finally {
            if (!isOpen) {
                readers.close();
            }
        }
    }

    /// So many entries are in the file now.
    void grown(long entries) {
        count.accumulateAndGet(entries, Math::max);
        sizeBytes.set(sizeOf(file) + sizeOf(Database.journal(file)));
    }

    private long refresh(Reader reader) throws SQLException {
        long entries = reader.count();
        if (entries > count.get()) {
            grown(entries);
        }
        return entries;
    }

    /// Looks how many entries there are, as far as that can be read.
    void recount() {
        try {
            readers.use(this::refresh);
        } catch (FaultException unreadable) {
            LOG.debug("{} cannot be read", file, unreadable);
        }
    }

    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException missing) {
            return 0;
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public long count() {
        growth.ifPresent(Growth::asked);
        return count.get();
    }

    /// The same without looking whether the file has grown.
    long seen() {
        return count.get();
    }

    @Override
    public long sizeBytes() {
        return sizeBytes.get();
    }

    @Override
    public List<Entry> page(long first, int limit) throws FaultException {
        List<Entry> found = new ArrayList<>(Math.clamp(limit, 0, 1000));
        if (limit > 0) {
            readers.use(reader -> {
                reader.entries(first, first + limit - 1, found);
                refresh(reader);
                return found;
            });
        }
        return found;
    }

    @Override
    public List<Entry> entries(List<Long> numbers) throws FaultException {
        List<Entry> found = new ArrayList<>(numbers.size());
        readers.use(reader -> {
            for (long number : numbers) {
                reader.entries(number, number, found);
            }
            return found;
        });
        return found;
    }

    @Override
    public byte[] payload(long number, long offset, int maxBytes) throws FaultException {
        return readers.use(reader -> reader.payload(number, Math.max(0, offset), Math.max(0, maxBytes)));
    }

    @Override
    public InputStream payloadStream(long number) throws FaultException {
        PayloadStream.Source source = offset -> readers.use(reader -> reader.piece(number, offset));
        return new PayloadStream(readers.use(reader -> reader.firstPiece(number)), source);
    }

    @Override
    public long[] find(EntryFilter filter, long first, long last) throws FaultException, InterruptedException {
        return new Search(readers, turns, filter).find(Math.max(1, first),
                Math.min(last, readers.use(this::refresh)));
    }

    @Override
    public Overview overview() {
        return growth.map(Growth::overview).orElse(Overview.EMPTY);
    }

    @Override
    public List<Mark> marks() throws FaultException {
        return readers.use(reader -> MarkTable.read(reader.connection()));
    }

    @Override
    public void mark(Mark mark) throws FaultException, InterruptedException {
        MarkTable.put(file, new MarkChange(mark.number(), true, mark.note()));
    }

    @Override
    public void unmark(long number) throws FaultException, InterruptedException {
        MarkTable.put(file, new MarkChange(number, false, ""));
    }

    @Override
    public List<ConnectionFacts> connections() throws FaultException {
        return readers.use(reader -> ConnectionTable.read(reader.connection()));
    }

    @Override
    public void close() {
        readers.close();
    }
}
