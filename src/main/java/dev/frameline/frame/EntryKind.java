package dev.frameline.frame;

/// What a row of the timeline is.
public enum EntryKind {
    /// A WebSocket frame, RFC 6455 §5.2.
    FRAME,
    /// The handshake request: the bytes of its head.
    REQUEST,
    /// The handshake response: the bytes of its head, then those of its body if it was refused.
    RESPONSE,
    /// Something that happened around the frames: connecting, failing, the end of TCP.
    NOTE
}
