package dev.frameline.cli;

import java.io.PrintStream;
import java.util.Locale;

import dev.frameline.session.SessionSnapshot;

/// One line that is written again and again while a recording runs, if a person is watching. Main thread only.
final class Progress {

    private static final long PAUSE_NANOS = 100_000_000;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private long shownNanos;
    private boolean isShown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Shows how it stands, at most ten times a second.
    void show(SessionSnapshot now, long nowNanos) {
        if (terminal.isInteractive() && (!isShown || nowNanos - shownNanos >= PAUSE_NANOS)) {
            isShown = true;
            shownNanos = nowNanos;
            PrintStream err = terminal.err();
            err.print(CLEAR_LINE + line(now));
            err.flush();
        }
    }

    /// Takes the line away.
    void end() {
        if (isShown) {
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
        }
    }

    private static String line(SessionSnapshot now) {
        return String.format(Locale.ROOT, "%s  in %,d (%s)  out %,d (%s)  %,.0f/s  dropped %d",
                now.state().name().toLowerCase(Locale.ROOT), now.in().frames(), ByteCount.of(now.in().bytes()),
                now.out().frames(), ByteCount.of(now.out().bytes()), now.framesPerSecond(), now.dropped());
    }
}
