package dev.frameline.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.CloseCode;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.Overview;
import dev.frameline.recording.Recording;
import dev.frameline.recording.sqlite.SqliteRecording;
import dev.frameline.stats.Count;
import dev.frameline.wire.ConnectRequest;

/// A session that took place earlier, or takes place in another program: it can be looked at, and nothing can be sent.
/// Any thread.
public final class OpenedSession implements Session {

    private final Recording recording;
    private final Optional<ConnectionFacts> last;
    private Overview counted = Overview.EMPTY;
    private SessionSnapshot snapshot;

    private OpenedSession(Recording recording, List<ConnectionFacts> connections) {
        this.recording = recording;
        last = connections.isEmpty() ? Optional.empty() : Optional.of(connections.getLast());
        snapshot = with(Overview.EMPTY);
    }

    /// Opens a recording to look at, also one that another program is writing. Blocks.
    public static OpenedSession open(Path file, Tasks tasks, Ticker ticker) throws FaultException {
        Recording recording = SqliteRecording.open(file, tasks, ticker);
        boolean isOpen = false;
        try {
            var session = new OpenedSession(recording, recording.connections());
            isOpen = true;
            return session;
        } finally {
            if (!isOpen) {
                recording.close();
            }
        }
    }

    /// Where the recording lies.
    public Path file() {
        return recording.file();
    }

    /// What it was connected to last; empty if to nothing.
    public String url() {
        return last.map(ConnectionFacts::url).orElse("");
    }

    @Override
    public synchronized SessionSnapshot snapshot() {
        Overview now = recording.overview();
        if (now.counted() != counted.counted()) {
            counted = now;
            snapshot = with(now);
        }
        return snapshot;
    }

    private SessionSnapshot with(Overview seen) {
        Count in = sum(seen.spans().stream().map(Overview.Span::in).toList());
        Count out = sum(seen.spans().stream().map(Overview.Span::out).toList());
        SessionSnapshot idle = SessionSnapshot.IDLE;
        return new SessionSnapshot(idle.state(), idle.sinceNanos(), in, out, 0, idle.pingNanos(), 0, 0, last,
                idle.ending(), idle.fault(), idle.halt());
    }

    private static Count sum(List<Overview.Traffic> traffic) {
        return new Count(traffic.stream().mapToLong(Overview.Traffic::frames).sum(),
                traffic.stream().mapToLong(Overview.Traffic::bytes).sum());
    }

    @Override
    public Optional<Recording> recording() {
        return Optional.of(recording);
    }

    @Override
    public boolean isOver() {
        return true;
    }

    @Override
    public void connect(ConnectRequest request) {
        // what is over does not begin again
    }

    @Override
    public void goOn(NewFile next) {
        // nothing is written
    }

    @Override
    public void cancel() {
        // nothing lives
    }

    @Override
    public SendOutcome disconnect(CloseCode code, String reason) {
        return notHere();
    }

    @Override
    public SendOutcome send(byte[] bytes, boolean text) {
        return notHere();
    }

    @Override
    public SendOutcome ping(byte[] payload) {
        return notHere();
    }

    private static SendOutcome notHere() {
        return new SendOutcome.Rejected("This is a recording. Connect again to send.");
    }

    @Override
    public void close() {
        recording.close();
    }
}
