package dev.frameline.session;

import java.time.Duration;
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
import dev.frameline.wire.ConnectRequest;
import dev.frameline.wire.Connection;
import dev.frameline.wire.ConnectionEvents;
import dev.frameline.wire.Ending;

/// A [Session] on the real wire and a real file. Any thread; all state is guarded by its own lock, which is never held
/// over I/O or a callback.
public final class LiveSession implements Session {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LEAVE_NANOS = 1_500_000_000L;
    private static final long NANOS_A_MILLI = 1_000_000L;

    private final NewFile newFile;
    private final SessionFiles files;
    private final long patienceNanos;
    private final Tasks tasks;
    private final Ticker ticker;
    private final Tally tally;
    private final LongAdder refused = new LongAdder();

    private SessionState state = SessionState.IDLE;
    private long sinceNanos;
    private int connections;
    private Optional<EnduringSink> sink = Optional.empty();
    private boolean isGoingOn;
    private Optional<Connection> connection = Optional.empty();
    private Optional<ConnectionFacts> facts = Optional.empty();
    private Optional<Ending> ending = Optional.empty();
    private Optional<Fault> fault = Optional.empty();
    private OptionalLong pingNanos = OptionalLong.empty();
    private boolean isClosed;

    /// One that a person looks after: when its recording fails, they have two minutes to choose another file.
    ///
    /// @param newFile names the file to record into, asked once, at the first connection
    /// @param earlier a recording to show until then; the session closes it
    public LiveSession(NewFile newFile, Optional<Recording> earlier, Tasks tasks, Ticker ticker) {
        this(newFile, earlier, PATIENCE, tasks, ticker);
    }

    /// @param newFile names the file to record into, asked once, at the first connection
    /// @param earlier a recording to show until then; the session closes it
    /// @param patience how long a connection whose recording has failed is kept, unread, for [#goOn]
    public LiveSession(NewFile newFile, Optional<Recording> earlier, Duration patience, Tasks tasks, Ticker ticker) {
        this.newFile = newFile;
        this.files = new SessionFiles(earlier, tasks, ticker);
        this.patienceNanos = patience.toNanos();
        this.tasks = tasks;
        this.ticker = ticker;
        this.tally = new Tally(ticker);
        this.sinceNanos = ticker.epochNanos();
    }

    @Override
    public synchronized SessionSnapshot snapshot() {
        Optional<Halt> halt = files.halt(sink.map(EnduringSink::waitsUntilNanos).orElse(OptionalLong.empty()));
        Optional<Fault> trouble = fault.isPresent() ? fault : halt.map(Halt::fault);
        return new SessionSnapshot(state, sinceNanos, tally.of(Direction.IN).count(),
                tally.of(Direction.OUT).count(), tally.framesPerSecond(), pingNanos, files.lost() + refused.sum(),
                files.waitedNanos(), facts, ending, trouble, halt);
    }

    @Override
    public Optional<Recording> recording() {
        return files.shown();
    }

    @Override
    public void connect(ConnectRequest request) {
        int number;
        synchronized (this) {
            if (!state.isAtRest() || isClosed || isGoingOn) {
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
        WritableRecording recording = files.writable(newFile);
        synchronized (this) {
            if (state != SessionState.CONNECTING || isClosed) {
                return false;
            }
            var enduring = new EnduringSink(number, recording, ticker, patienceNanos);
            sink = Optional.of(enduring);
            connection = Optional.of(Connection.open(number, request, new CountingSink(enduring, tally, refused),
                    new Events(), tasks, ticker));
        }
        return true;
    }

    private synchronized void fail(Fault what) {
        fault = Optional.of(what);
        become(SessionState.FAILED);
    }

    @Override
    public void goOn(NewFile next) {
        synchronized (this) {
            boolean isBeginning = state == SessionState.CONNECTING && connection.isEmpty();
            if (isGoingOn || isBeginning || isClosed || files.halt(OptionalLong.empty()).isEmpty()) {
                return;
            }
            isGoingOn = true;
            fault = Optional.empty();
        }
        tasks.run("going on in another file", () -> goOnNow(next)).then(_ -> {
        }, this::cannotGoOn);
    }

    private boolean goOnNow(NewFile next) throws FaultException, InterruptedException {
        Optional<ConnectionFacts> live;
        synchronized (this) {
            live = connection.isPresent() ? facts : Optional.empty();
        }
        WritableRecording made = files.begin(next, live);
        Optional<EnduringSink> waiting;
        synchronized (this) {
            isGoingOn = false;
            fault = Optional.empty();
            waiting = sink;
        }
        waiting.ifPresent(it -> it.goOn(made));
        return true;
    }

    private synchronized void cannotGoOn(Fault what) {
        isGoingOn = false;
        fault = Optional.of(what);
    }

    @Override
    public void cancel() {
        Optional<Connection> live;
        stopWaiting();
        synchronized (this) {
            live = connection;
            if (live.isEmpty() && state == SessionState.CONNECTING) {
                ending = Optional.of(new Ending.Cancelled());
                become(SessionState.CLOSED);
            }
        }
        live.ifPresent(Connection::cancel);
    }

    /// Whoever ends the connection does not want it to wait for another file, now or later.
    private void stopWaiting() {
        Optional<EnduringSink> waiting;
        synchronized (this) {
            waiting = sink;
        }
        waiting.ifPresent(EnduringSink::giveUp);
    }

    @Override
    public SendOutcome disconnect(CloseCode code, String reason) {
        if (files.halt(OptionalLong.empty()).isPresent()) {
            stopWaiting();
        }
        return live().map(open -> SendOutcome.of(open.close(code, reason))).orElseGet(SendOutcome::notOpen);
    }

    @Override
    public SendOutcome send(byte[] bytes, boolean text) {
        return live().map(open -> SendOutcome.of(text ? open.sendText(bytes) : open.sendBinary(bytes)))
                .orElseGet(SendOutcome::notOpen);
    }

    @Override
    public SendOutcome ping(byte[] payload) {
        return live().map(open -> SendOutcome.of(open.ping(payload))).orElseGet(SendOutcome::notOpen);
    }

    private synchronized Optional<Connection> live() {
        return state == SessionState.OPEN ? connection : Optional.empty();
    }

    @Override
    public void close() {
        Optional<Connection> live;
        synchronized (this) {
            isClosed = true;
            live = connection;
        }
        stopWaiting();
        live.ifPresent(this::end);
        files.close();
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

        @Override
        public void facts(ConnectionFacts known) {
            synchronized (LiveSession.this) {
                facts = Optional.of(known);
            }
            try {
                if (files.written().isPresent()) {
                    files.written().get().put(known);
                }
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
                sink = Optional.empty();
                ending = Optional.of(how);
                become(SessionState.after(how));
                LiveSession.this.notifyAll();
            }
        }
    }
}
