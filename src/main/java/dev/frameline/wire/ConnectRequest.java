package dev.frameline.wire;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import dev.frameline.handshake.Header;

/// All that a connection attempt needs to know.
///
/// @param target where to
/// @param headers in the order and case in which they are sent, repeated ones too; one that the handshake sends by
///     itself (`Host`, `Upgrade`, `Connection`, `Sec-WebSocket-*`) replaces that one
/// @param subprotocols offered, in order of preference
/// @param deflate what is offered of permessage-deflate
/// @param trustedSha256 fingerprints (lower-case hex) of certificates that are trusted whatever else is wrong with them
/// @param timeouts of the steps
public record ConnectRequest(Target target, List<Header> headers, List<String> subprotocols, DeflateOffer deflate,
        Set<String> trustedSha256, Timeouts timeouts) {

    public ConnectRequest {
        headers = List.copyOf(headers);
        subprotocols = List.copyOf(subprotocols);
        trustedSha256 = Set.copyOf(trustedSha256);
    }

    /// Where to connect, RFC 6455 §3.
    ///
    /// @param secure `wss`
    /// @param host name or address; an IPv6 address without brackets
    /// @param port 1 to 65535
    /// @param resource path and query as they go into the request line, at least `/`
    public record Target(boolean secure, String host, int port, String resource) {

        /// As the `Host` header and a URL write it: the port only if it is not the scheme's own.
        public String authority() {
            String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
            return port == (secure ? 443 : 80) ? name : name + ":" + port;
        }

        public String url() {
            return (secure ? "wss://" : "ws://") + authority() + resource;
        }
    }

    /// What the request offers of permessage-deflate, RFC 7692 §7.
    ///
    /// @param offered whether it is offered at all
    /// @param serverNoContextTakeover asks the server to start each message afresh
    /// @param clientNoContextTakeover says that we may do so
    /// @param serverMaxWindowBits 8 to 15; 15 sends no parameter
    /// @param clientMaxWindowBits whether to say that we understand a limit on our own window
    public record DeflateOffer(boolean offered, boolean serverNoContextTakeover, boolean clientNoContextTakeover,
            int serverMaxWindowBits, boolean clientMaxWindowBits) {

        public static final DeflateOffer NONE = new DeflateOffer(false, false, false, 15, false);
        public static final DeflateOffer PLAIN = new DeflateOffer(true, false, false, 15, true);
    }

    /// How long each step may take.
    ///
    /// @param connect name resolution and TCP, together
    /// @param tls the TLS handshake
    /// @param handshake from the request to the whole head of the response
    /// @param close from our Close frame to the end of TCP
    public record Timeouts(Duration connect, Duration tls, Duration handshake, Duration close) {

        public static final Timeouts DEFAULT = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10),
                Duration.ofSeconds(10), Duration.ofSeconds(5));
    }
}
