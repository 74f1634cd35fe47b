package dev.frameline.handshake;

import java.util.OptionalLong;

/// How long each step of connecting took, in nanoseconds; a step that did not happen, or not to its end, is absent.
///
/// @param dns finding the addresses of the host's name
/// @param tcp connecting to one of them
/// @param tls the TLS handshake
/// @param upgrade from the request's first byte to the last of the response's head
public record Timings(OptionalLong dns, OptionalLong tcp, OptionalLong tls, OptionalLong upgrade) {

    public static final Timings NONE = new Timings(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(),
            OptionalLong.empty());

    public Timings withDns(long nanos) {
        return new Timings(OptionalLong.of(nanos), tcp, tls, upgrade);
    }

    public Timings withTcp(long nanos) {
        return new Timings(dns, OptionalLong.of(nanos), tls, upgrade);
    }

    public Timings withTls(long nanos) {
        return new Timings(dns, tcp, OptionalLong.of(nanos), upgrade);
    }

    public Timings withUpgrade(long nanos) {
        return new Timings(dns, tcp, tls, OptionalLong.of(nanos));
    }

    /// All steps together.
    public long totalNanos() {
        return dns.orElse(0) + tcp.orElse(0) + tls.orElse(0) + upgrade.orElse(0);
    }
}
