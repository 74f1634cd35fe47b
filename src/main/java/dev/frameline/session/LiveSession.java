package dev.frameline.session;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Direction;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;
import dev.frameline.wire.ConnectRequest;
import dev.frameline.wire.Connection;
import dev.frameline.wire.ConnectionEvents;
import dev.frameline.wire.Ending;
import dev.frameline.wire.Sending;

/// A [Session] on the real wire and a real file. Any thread; all state is guarded by its own lock, which is never held
/// over I/O or a callback.
public final class LiveSession implements Session {

    private static final long LEAVE_NANOS = 1_500_000_000L;
    private static final long NANOS_A_MILLI = 1_000_000L;

    private final NewFile newFile;
    private final Tasks tasks;
    private final Ticker ticker;
    private final Tally tally;
    private final LongAdder refused = new LongAdder();

    private SessionState state = SessionState.IDLE;
    private long sinceNanos;
    private int connections;
    private Optional<Recording> shown;
    private Optional<WritableRecording> written = Optional.empty();
    private Optional<Connection> connection = Optional.empty();
    private Optional<ConnectionFacts> facts = Optional.empty();
    private Optional<Ending> ending = Optional.empty();
    private Optional<Fault> fault = Optional.empty();
    private OptionalLong pingNanos = OptionalLong.empty();
    private boolean isClosed;

    /// @param newFile names the file to record into, asked once, at the first connection
    /// @param earlier a recording to show until then; the session closes it
    public LiveSession(NewFile newFile, Optional<Recording> earlier, Tasks tasks, Ticker ticker) {
        this.newFile = newFile;
        this.shown = earlier;
        this.tasks = tasks;
        this.ticker = ticker;
        this.tally = new Tally(ticker);
        this.sinceNanos = ticker.epochNanos();
    }

    @Override
    public synchronized SessionSnapshot snapshot() {
        long waited = written.map(WritableRecording::waitedNanos).orElse(0L);
        Optional<Fault> trouble = fault.isPresent() ? fault : written.flatMap(WritableRecording::failure);
        return new SessionSnapshot(state, sinceNanos, tally.of(Direction.IN).count(),
                tally.of(Direction.OUT).count(), tally.framesPerSecond(), pingNanos, dropped(), waited, facts, ending,
                trouble);
    }

    private long dropped() {
        long lost = written.filter(recording -> recording.failure().isPresent())
                .map(recording -> recording.appended() - recording.count()).orElse(0L);
        return lost + refused.sum();
    }

    @Override
    public synchronized Optional<Recording> recording() {
        return shown;
    }

    @Override
    public void connect(ConnectRequest request) {
        int number;
        synchronized (this) {
            if (!state.isAtRest() || isClosed) {
                return;
            }
            become(SessionState.CONNECTING);
            number = ++connections;
            ending = Optional.empty();
            fault = Optional.empty();
            pingNanos = OptionalLong.empty();
            facts = Optional.empty();
        }
        tasks.run("connect", () -> begin(request, number)).then(_ -> {
        }, this::fail);
    }

    private boolean begin(ConnectRequest request, int number) throws FaultException, InterruptedException {
        WritableRecording recording = writable();
        synchronized (this) {
            if (state != SessionState.CONNECTING || isClosed) {
                return false;
            }
            var sink = new CountingSink(recording.sink(number), tally, refused);
            connection = Optional
                    .of(Connection.open(number, request, sink, new Events(recording), tasks, ticker));
        }
        return true;
    }

    /// Only the worker of the current attempt comes here, so that there is never more than one making the file.
    private WritableRecording writable() throws FaultException {
        Optional<WritableRecording> present;
        synchronized (this) {
            present = written.filter(recording -> recording.failure().isEmpty());
        }
        if (present.isPresent()) {
            return present.get();
        }
        WritableRecording made = SqliteRecording.create(newFile.path(), tasks, ticker);
        Optional<Recording> before;
        boolean isTooLate;
        synchronized (this) {
            isTooLate = isClosed;
            before = isTooLate ? Optional.of(made) : shown;
            if (!isTooLate) {
                shown = Optional.of(made);
                written = Optional.of(made);
            }
        }
        before.ifPresent(Recording::close);
        return made;
    }

    private synchronized void fail(Fault what) {
        fault = Optional.of(what);
        become(SessionState.FAILED);
    }

    @Override
    public void cancel() {
        Optional<Connection> live;
        synchronized (this) {
            live = connection;
            if (live.isEmpty() && state == SessionState.CONNECTING) {
                ending = Optional.of(new Ending.Cancelled());
                become(SessionState.CLOSED);
            }
        }
        live.ifPresent(Connection::cancel);
    }

    @Override
    public SendOutcome disconnect(CloseCode code, String reason) {
        return live().map(open -> outcome(open.close(code, reason))).orElseGet(LiveSession::notOpen);
    }

    @Override
    public SendOutcome send(byte[] bytes, boolean text) {
        return live().map(open -> outcome(text ? open.sendText(bytes) : open.sendBinary(bytes)))
                .orElseGet(LiveSession::notOpen);
    }

    @Override
    public SendOutcome ping(byte[] payload) {
        return live().map(open -> outcome(open.ping(payload))).orElseGet(LiveSession::notOpen);
    }

    private synchronized Optional<Connection> live() {
        return state == SessionState.OPEN ? connection : Optional.empty();
    }

    private static SendOutcome notOpen() {
        return new SendOutcome.Rejected("The connection is not open. Connect first.");
    }

    private static SendOutcome outcome(Sending sending) {
        return switch (sending) {
            case Sending.Queued _ -> new SendOutcome.Queued();
            case Sending.NotOpen _ -> notOpen();
            case Sending.TooMuchQueued much -> new SendOutcome.Rejected(
                    much.bytesWaiting()
                            + " bytes already wait to be written. The server reads too slowly; try again later.");
            case Sending.Invalid invalid -> new SendOutcome.Rejected(invalid.reason());
        };
    }

    @Override
    public void close() {
        Optional<Connection> live;
        synchronized (this) {
            isClosed = true;
            live = connection;
        }
        live.ifPresent(this::end);
        recording().ifPresent(Recording::close);
    }

    /// Takes leave by the rules if the peer answers soon, and without it otherwise.
    private void end(Connection live) {
        live.close(CloseCode.GOING_AWAY, "");
        if (!awaitEnd()) {
            live.cancel();
            awaitEnd();
        }
    }

    private synchronized boolean awaitEnd() {
        long until = ticker.nanos() + LEAVE_NANOS;
        try {
            while (connection.isPresent() && until - ticker.nanos() > 0) {
                wait(Math.max(1, (until - ticker.nanos()) / NANOS_A_MILLI));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return connection.isEmpty();
    }

    private void become(SessionState next) {
        state = next;
        sinceNanos = ticker.epochNanos();
    }

    /// What the current connection reports, on its threads.
    private final class Events implements ConnectionEvents {

        private final WritableRecording recording;

        Events(WritableRecording recording) {
            this.recording = recording;
        }

        @Override
        public void facts(ConnectionFacts known) {
            synchronized (LiveSession.this) {
                facts = Optional.of(known);
            }
            try {
                recording.put(known);
            } catch (FaultException failed) {
                synchronized (LiveSession.this) {
                    fault = Optional.of(failed.fault());
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void opened() {
            synchronized (LiveSession.this) {
                become(SessionState.OPEN);
            }
        }

        @Override
        public void pong(long roundTripNanos) {
            synchronized (LiveSession.this) {
                pingNanos = OptionalLong.of(roundTripNanos);
            }
        }

        @Override
        public void closing() {
            synchronized (LiveSession.this) {
                become(SessionState.CLOSING);
            }
        }

        @Override
        public void ended(Ending how) {
            synchronized (LiveSession.this) {
                connection = Optional.empty();
                ending = Optional.of(how);
                become(stateAfter(how));
                LiveSession.this.notifyAll();
            }
        }
    }

    private static SessionState stateAfter(Ending how) {
        return switch (how) {
            case Ending.Cancelled _ -> SessionState.CLOSED;
            case Ending.Closed closed -> closed.fault().isEmpty() ? SessionState.CLOSED : SessionState.FAILED;
            case Ending.DialFailed _,Ending.TlsRejected _,Ending.Refused _,Ending.BadUpgrade _,Ending.TimedOut _ ->
                SessionState.FAILED;
        };
    }
}
