package dev.frameline.profile;

import java.time.Duration;

/// How long a profile waits for each step.
///
/// @param connect name resolution and TCP
/// @param tls the TLS handshake
/// @param handshake the server's answer to the upgrade request
/// @param close from our Close frame to the end of TCP
public record Patience(Duration connect, Duration tls, Duration handshake, Duration close) {

    public static final Patience DEFAULT = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10),
            Duration.ofSeconds(10), Duration.ofSeconds(5));

    static Patience defaults() {
        return DEFAULT;
    }
}
