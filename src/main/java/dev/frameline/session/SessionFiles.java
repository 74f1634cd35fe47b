package dev.frameline.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

/// The recordings of one session: the one that is shown, which is also the one that is written once there is one, and
/// what was lost when one failed and another took its place. Any thread; the lock is never held over I/O.
final class SessionFiles {

    private final Tasks tasks;
    private final Ticker ticker;
    private Optional<Recording> shown;
    private Optional<WritableRecording> written = Optional.empty();
    private long lost;
    private boolean isClosed;

    /// @param earlier a recording to show until one is written; closed here
    SessionFiles(Optional<Recording> earlier, Tasks tasks, Ticker ticker) {
        this.shown = earlier;
        this.tasks = tasks;
        this.ticker = ticker;
    }

    synchronized Optional<Recording> shown() {
        return shown;
    }

    synchronized Optional<WritableRecording> written() {
        return written;
    }

    synchronized long waitedNanos() {
        return written.map(WritableRecording::waitedNanos).orElse(0L);
    }

    /// Entries that were taken and came into no file.
    synchronized long lost() {
        return lost + written.map(SessionFiles::lostOf).orElse(0L);
    }

    private static long lostOf(WritableRecording recording) {
        return recording.failure().isPresent() ? recording.appended() - recording.count() : 0;
    }

    /// What keeps the recording from going on, if something does.
    synchronized Optional<Halt> halt(OptionalLong waitsUntilNanos) {
        return written.flatMap(recording -> recording.failure().map(fault -> new Halt(fault, recording.file(),
                recording.count(), lostOf(recording), waitsUntilNanos)));
    }

    /// The recording to write to; a new one if there is none yet or it has failed. Not from two threads at once.
    WritableRecording writable(NewFile newFile) throws FaultException, InterruptedException {
        Optional<WritableRecording> sound = written().filter(recording -> recording.failure().isEmpty());
        return sound.isPresent() ? sound.get() : begin(newFile, Optional.empty());
    }

    /// Makes a new recording take the place of the one that failed, if there was one; the caller releases that in the
    /// end. Not from two threads at once.
    ///
    /// @param live facts of the connection that goes on in it
    WritableRecording begin(NewFile newFile, Optional<ConnectionFacts> live)
            throws FaultException, InterruptedException {
        WritableRecording made = SqliteRecording.create(otherPath(newFile), tasks, ticker);
        boolean isTaken = false;
        Optional<Recording> before = Optional.empty();
        try {
            if (live.isPresent()) {
                made.put(live.get());
            }
            Optional<Halt> halt = halt(OptionalLong.empty());
            if (halt.isPresent()) {
                made.sink(live.map(ConnectionFacts::number).orElse(0)).append(note(halt.get()));
            }
            before = take(made);
            isTaken = true;
        } finally {
            if (!isTaken) {
                made.close();
            }
        }
        before.ifPresent(Recording::close);
        return made;
    }

    /// Not the name of the file that has failed, also if that is gone: whoever still has it open would remove the journal
    /// of the new one.
    private Path otherPath(NewFile newFile) throws FaultException {
        Path path = newFile.path();
        if (written().filter(failed -> failed.file().equals(path.toAbsolutePath())).isPresent()) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "Recording into " + path + " has just failed.",
                    "Choose another name."));
        }
        return path;
    }

    /// Too late after the end.
    private synchronized Optional<Recording> take(WritableRecording made) throws FaultException {
        if (isClosed) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The session is closed.", ""));
        }
        lost = lost();
        Optional<Recording> before = shown;
        shown = Optional.of(made);
        written = Optional.of(made);
        return before;
    }

    private EntryDraft note(Halt halt) {
        String text = "Recording goes on here. What came before is in " + halt.file() + ", entries 1 to " + halt.kept()
                + ", and ended because: " + halt.fault().what();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        EntryDraft note = new EntryDraft()
                .reset(ticker.epochNanos(), Meta.of(EntryKind.NOTE, Direction.IN) | Meta.TEXT)
                .payload(bytes, 0, bytes.length);
        if (halt.lost() > 0) {
            note.fault(halt.lost() + " entries that came before this one are in neither file");
        }
        return note;
    }

    void close() {
        Optional<Recording> last;
        synchronized (this) {
            isClosed = true;
            last = shown;
        }
        last.ifPresent(Recording::close);
    }
}
