package dev.frameline.cli;

import java.time.Duration;
import java.util.List;

import dev.frameline.base.time.Ticker;
import dev.frameline.frame.CloseCode;
import dev.frameline.session.SendOutcome;
import dev.frameline.session.Session;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.session.SessionState;
import dev.frameline.wire.ConnectRequest;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One connection from dialling to its end: sends what is to be sent, watches the limits, closes. Main thread only.
final class Capture {

    /// When a recording from the terminal ends by itself.
    ///
    /// @param frames received; 0 for no limit
    /// @param duration since the connection opened; zero for no limit
    record Limits(long frames, Duration duration) {

        boolean areReached(long framesReceived, long openNanos) {
            boolean enough = frames > 0 && framesReceived >= frames;
            return enough || (!duration.isZero() && openNanos >= duration.toNanos());
        }
    }

    private static final Duration LOOK = Duration.ofMillis(10);

    private final Session session;
    private final Ticker ticker;
    private final Limits limits;
    private final Terminal terminal;
    private boolean isGreeted;
    private boolean isEnding;
    private long openedNanos;

    Capture(Session session, Ticker ticker, Limits limits, Terminal terminal) {
        this.session = session;
        this.ticker = ticker;
        this.limits = limits;
        this.terminal = terminal;
    }

    /// Returns when the connection is over.
    SessionSnapshot run(ConnectRequest request, List<String> messages, StopRequest stop) throws InterruptedException {
        Progress progress = new Progress(terminal);
        session.connect(request);
        boolean isStopped = false;
        SessionSnapshot now = session.snapshot();
        while (!isOver(now)) {
            advance(now, messages, isStopped);
            progress.show(now, ticker.nanos());
            isStopped = stop.await(LOOK);
            now = session.snapshot();
        }
        progress.end();
        return now;
    }

    private static boolean isOver(SessionSnapshot now) {
        boolean isTried = now.state() != SessionState.IDLE || now.fault().isPresent();
        return isTried && now.state().isAtRest();
    }

    private void advance(SessionSnapshot now, List<String> messages, boolean isStopped) {
        if (now.state() == SessionState.OPEN && !isGreeted) {
            isGreeted = true;
            openedNanos = ticker.nanos();
            messages.forEach(this::send);
        }
        boolean isOpen = now.state() == SessionState.OPEN;
        if (isOpen && !isEnding
                && (isStopped || limits.areReached(now.in().frames(), ticker.nanos() - openedNanos))) {
            isEnding = true;
            session.disconnect(CloseCode.NORMAL, "");
        } else if (isStopped && now.state() == SessionState.CONNECTING) {
            session.cancel();
        }
    }

    private void send(String message) {
        switch (session.send(message.getBytes(UTF_8), true)) {
            case SendOutcome.Queued queued -> isGreeted = true;
            case SendOutcome.Rejected(String reason) -> terminal.err().println("frameline: not sent: " + reason);
        }
    }
}
