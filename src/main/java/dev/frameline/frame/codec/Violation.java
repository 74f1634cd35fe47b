package dev.frameline.frame.codec;

import dev.frameline.frame.CloseCode;

/// A breach of the protocol for which the connection must fail, RFC 6455 §7.1.7.
///
/// @param code to close with
/// @param text what was wrong, with its clause
public record Violation(CloseCode code, String text) {}
