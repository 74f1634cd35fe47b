package dev.frameline.wire;

import dev.frameline.handshake.ConnectionFacts;

/// What a connection tells its owner, beside the entries in its sink. Called on the connection's own threads, one call
/// at a time, in this order: `facts` any number of times, `opened` at most once, `pong` and `closing` after it, `ended`
/// exactly once and last. Implementations return quickly and never wait.
public interface ConnectionEvents {

    /// More is known of the connection: an address, a timing, TLS, what was negotiated, its end.
    void facts(ConnectionFacts facts);

    /// The handshake succeeded: frames may be sent.
    void opened();

    /// A ping of ours was answered.
    void pong(long roundTripNanos);

    /// A Close frame was sent or received: nothing more may be sent.
    void closing();

    /// It is over; socket and threads are released.
    void ended(Ending ending);
}
