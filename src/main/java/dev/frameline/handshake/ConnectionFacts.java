package dev.frameline.handshake;

import java.util.Optional;

/// What is known of one connection beside its entries, kept with the recording. It grows while the connection lives:
/// each version replaces the one before.
///
/// @param number in its recording, from 1
/// @param url as dialled, with `ws` or `wss`
/// @param startedNanos when dialling began, nanoseconds since the epoch
/// @param remote address and port that TCP reached, such as `127.0.0.1:9400`; empty before that
/// @param timings of the steps so far
/// @param tls empty on a plain connection
/// @param subprotocol that the server chose; empty if none
/// @param extensions as the server answered them; empty if none
/// @param end how it ended, one sentence; empty while it lives
public record ConnectionFacts(int number, String url, long startedNanos, String remote, Timings timings,
        Optional<TlsFacts> tls, String subprotocol, String extensions, String end) {

    /// At the moment of dialling.
    public static ConnectionFacts dialling(int number, String url, long startedNanos) {
        return new ConnectionFacts(number, url, startedNanos, "", Timings.NONE, Optional.empty(), "", "", "");
    }
}
