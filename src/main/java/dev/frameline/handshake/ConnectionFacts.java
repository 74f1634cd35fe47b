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

    /// The address that TCP reached.
    public ConnectionFacts withRemote(String address) {
        return new ConnectionFacts(number, url, startedNanos, address, timings, tls, subprotocol, extensions, end);
    }

    public ConnectionFacts withTimings(Timings more) {
        return new ConnectionFacts(number, url, startedNanos, remote, more, tls, subprotocol, extensions, end);
    }

    public ConnectionFacts withTls(TlsFacts facts) {
        return new ConnectionFacts(number, url, startedNanos, remote, timings, Optional.of(facts), subprotocol,
                extensions, end);
    }

    /// What the server chose of our offers.
    public ConnectionFacts withChoice(String chosenSubprotocol, String chosenExtensions) {
        return new ConnectionFacts(number, url, startedNanos, remote, timings, tls, chosenSubprotocol,
                chosenExtensions, end);
    }

    /// It is over.
    public ConnectionFacts withEnd(String sentence) {
        return new ConnectionFacts(number, url, startedNanos, remote, timings, tls, subprotocol, extensions, sentence);
    }
}
