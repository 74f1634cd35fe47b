package dev.frameline.session;

import java.util.Optional;

import dev.frameline.frame.CloseCode;
import dev.frameline.recording.Recording;
import dev.frameline.wire.ConnectRequest;

/// One session: at most one live connection at a time, all of them in one recording. Any thread; nothing here blocks,
/// except `close`.
public interface Session extends AutoCloseable {

    /// How it stands now. Cheap: meant to be asked many times a second.
    SessionSnapshot snapshot();

    /// The recording; empty until the first connection was begun.
    Optional<Recording> recording();

    /// Whether it only shows a recording: nothing can be connected or sent.
    default boolean isOver() {
        return false;
    }

    /// Begins a connection, the first or another one in the same recording. Does nothing while one lives.
    void connect(ConnectRequest request);

    /// Goes on in another file after the recording has failed: a connection that waits is read again, later ones go
    /// there too. Does nothing while the recording is sound, and nothing more while the file is being made; that it
    /// cannot be made shows as the snapshot's fault.
    void goOn(NewFile next);

    /// Gives up connecting, at whatever step, or cuts an open connection without a Close frame.
    void cancel();

    /// Starts the closing handshake, RFC 6455 §7.1.2. Does nothing unless open.
    SendOutcome disconnect(CloseCode code, String reason);

    /// Sends a text or binary message; `bytes` belongs to the session from now on.
    SendOutcome send(byte[] bytes, boolean text);

    /// Sends a Ping, RFC 6455 §5.5.2, with at most 125 bytes.
    SendOutcome ping(byte[] payload);

    /// Ends the connection if one lives, commits and closes the recording. Waits a few seconds at most.
    @Override
    void close();
}
