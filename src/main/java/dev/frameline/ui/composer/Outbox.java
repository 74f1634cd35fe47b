package dev.frameline.ui.composer;

import dev.frameline.frame.CloseCode;
import dev.frameline.session.SendOutcome;

/// Where the composer's messages go: the session of its tab. Called on the FX thread; nothing here blocks.
public interface Outbox {

    /// Sends one message; `bytes` belongs to the outbox from now on.
    SendOutcome send(byte[] bytes, boolean text);

    /// Sends a Ping with at most 125 bytes, RFC 6455 §5.5.2.
    SendOutcome ping(byte[] payload);

    /// Starts the closing handshake, RFC 6455 §7.1.2.
    SendOutcome close(CloseCode code, String reason);
}
