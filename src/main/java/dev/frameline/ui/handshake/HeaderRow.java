package dev.frameline.ui.handshake;

import java.util.Optional;

import dev.frameline.handshake.Header;

/// One header line as the pane shows it. Any thread.
///
/// @param header as on the wire; without a name if the line was broken
/// @param hidden how its value looks while secrets are hidden; the value itself if it is none
/// @param mark what the checks say of it
/// @param note a few plain words beside it; may be empty
/// @param clause what was checked, with its clause, for whoever wants to know more; may be empty
/// @param accept of a `Sec-WebSocket-Accept` that does not match: expected against received
record HeaderRow(Header header, String hidden, Mark mark, String note, String clause, Optional<AcceptPair> accept) {

    /// What the checks say of a header or a start line.
    enum Mark {
        /// Nothing was checked.
        NONE,
        /// As it should be.
        PASSED,
        /// Allowed, but worth a look.
        LOOK,
        /// Breaks the protocol.
        FAILED
    }

    /// The two values of RFC 6455 §4.2.2 when they differ.
    record AcceptPair(String expected, String received) {}

    boolean isSecret() {
        return !hidden.equals(header.value());
    }
}
