package dev.frameline.session;

import dev.frameline.wire.Ending;

/// Where a session stands. It starts in [#IDLE]; connecting is possible from every state that [#isAtRest].
public enum SessionState {
    /// Nothing was tried yet.
    IDLE,
    /// From the first step of dialling until the handshake is judged.
    CONNECTING,
    /// Frames go both ways.
    OPEN,
    /// A Close frame went one way; waiting for the end of TCP.
    CLOSING,
    /// It was open and has ended by the rules, or was given up while connecting.
    CLOSED,
    /// It never opened, or broke.
    FAILED;

    /// Whether no connection lives.
    public boolean isAtRest() {
        return this == IDLE || this == CLOSED || this == FAILED;
    }

    /// Where a connection that ended like this leaves the session.
    static SessionState after(Ending how) {
        return switch (how) {
            case Ending.Cancelled _ -> CLOSED;
            case Ending.Closed closed -> closed.fault().isEmpty() ? CLOSED : FAILED;
            case Ending.DialFailed _,Ending.TlsRejected _,Ending.Refused _,Ending.BadUpgrade _,Ending.TimedOut _ ->
                FAILED;
        };
    }
}
