package dev.frameline.ui.session;

import dev.frameline.session.SessionState;

/// What the one button of the address bar does now.
enum SessionAction {
    /// Nothing lives: begin a connection.
    CONNECT,
    /// Connecting: give up.
    CANCEL,
    /// Open: start the closing handshake.
    DISCONNECT,
    /// Closing, and the peer takes its time: end TCP.
    CUT;

    static SessionAction in(SessionState state) {
        return switch (state) {
            case IDLE, CLOSED, FAILED -> CONNECT;
            case CONNECTING -> CANCEL;
            case OPEN -> DISCONNECT;
            case CLOSING -> CUT;
        };
    }
}
