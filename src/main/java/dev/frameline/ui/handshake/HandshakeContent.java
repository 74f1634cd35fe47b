package dev.frameline.ui.handshake;

import dev.frameline.base.fault.Fault;

/// What the pane shows at the moment. Any thread.
sealed interface HandshakeContent {

    /// No handshake is selected.
    record Nothing() implements HandshakeContent {}

    /// It is being read for the first time.
    record Reading() implements HandshakeContent {}

    /// It could not be read.
    record Unreadable(Fault fault) implements HandshakeContent {}

    /// It was read; it may be read again while it is not complete.
    record Known(HandshakeReport report) implements HandshakeContent {}
}
