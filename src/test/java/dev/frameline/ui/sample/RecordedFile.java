package dev.frameline.ui.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

/// A real recording that a test writes, as a reader would. Confined to the test's thread, the recording itself is not.
public final class RecordedFile implements AutoCloseable {

    private final WritableRecording recording;
    private final EntrySink sink;
    private final EntryDraft draft = new EntryDraft();

    private RecordedFile(WritableRecording recording) {
        this.recording = recording;
        sink = recording.sink(1);
    }

    /// A new recording in `folder`.
    public static RecordedFile in(Path folder, Tasks tasks) throws FaultException {
        return at(folder.resolve("test.frameline"), tasks);
    }

    /// A new recording in this file.
    public static RecordedFile at(Path file, Tasks tasks) throws FaultException {
        return new RecordedFile(SqliteRecording.create(file, tasks, Ticker.system()));
    }

    /// Writes a whole recording with so many texts.
    public static Path written(Path file, int entries) throws FaultException, InterruptedException {
        try (var tasks = new ThreadTasks(Runnable::run, bug -> {
            throw new AssertionError(bug);
        }); RecordedFile recorded = at(file, tasks)) {
            recorded.fill(entries);
        }
        return file;
    }

    /// For reading.
    public Recording recording() {
        return recording;
    }

    /// Appends a whole entry.
    public RecordedFile add(Sample sample) throws FaultException, InterruptedException {
        Entry entry = sample.entry();
        draft.reset(entry.atNanos(), entry.meta()).payload(sample.payload(), 0, sample.payload().length);
        draft.wireLength = entry.wireLength();
        draft.message = entry.message();
        draft.replyTo = entry.reply().to();
        draft.replyNanos = entry.reply().nanos();
        draft.finding = entry.finding();
        draft.maskKey = entry.maskKey().orElse(0);
        sink.append(draft);
        return this;
    }

    /// Appends `count` inbound texts `text N`, a microsecond apart, as fast as it goes.
    public RecordedFile fill(int count) throws FaultException, InterruptedException {
        long meta = Meta.of(EntryKind.FRAME, Direction.IN) | Meta.FIN | Opcode.TEXT.code() | Meta.TEXT;
        for (int i = 0; i < count; i++) {
            long number = recording.appended() + 1;
            byte[] bytes = ("text " + number).getBytes(StandardCharsets.US_ASCII);
            draft.reset(Sample.START + number * 1000, meta).payload(bytes, 0, bytes.length);
            draft.wireLength = bytes.length;
            sink.append(draft);
        }
        return sync();
    }

    /// Notes that it was connected there.
    public RecordedFile connectedTo(String url) throws FaultException, InterruptedException {
        recording.put(ConnectionFacts.dialling(1, url, Sample.START));
        return this;
    }

    /// Waits until all of it is in the file.
    public RecordedFile sync() throws FaultException, InterruptedException {
        sink.flush();
        recording.sync();
        return this;
    }

    @Override
    public void close() {
        recording.close();
    }
}
