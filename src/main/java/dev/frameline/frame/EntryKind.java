package dev.frameline.frame;

/// What a row of the timeline is.
public enum EntryKind {
    /// A WebSocket frame, RFC 6455 §5.2.
    FRAME(0),
    /// The handshake request: the bytes of its head.
    REQUEST(1),
    /// The handshake response: the bytes of its head, then those of its body if it was refused.
    RESPONSE(2),
    /// Something that happened around the frames: connecting, failing, the end of TCP.
    NOTE(3);

    private static final EntryKind[] BY_CODE = values();

    private final int code;

    EntryKind(int code) {
        this.code = code;
    }

    /// 0 to 3, as a recording stores it.
    public int code() {
        return code;
    }

    /// The kind with this code; only the low two bits count.
    public static EntryKind of(int code) {
        return BY_CODE[code & 3];
    }
}
