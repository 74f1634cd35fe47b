package dev.frameline.handshake;

/// One certificate of a peer's chain, in words.
///
/// @param subject distinguished name of whom it is for
/// @param issuer distinguished name of who signed it
/// @param names subject alternative names, comma-separated; empty if it has none
/// @param notBefore ISO 8601 instant from which it is valid
/// @param notAfter ISO 8601 instant until which it is valid
/// @param sha256 fingerprint of its DER form, lower-case hex without separators
public record CertificateFacts(String subject, String issuer, String names, String notBefore, String notAfter,
        String sha256) {}
