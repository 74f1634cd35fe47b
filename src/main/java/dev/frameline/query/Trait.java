package dev.frameline.query;

/// What an entry is or is not, by a word of the filter language. Any thread.
public enum Trait {
    /// Inbound frames and responses.
    IN("in"),
    /// Outbound frames and requests.
    OUT("out"),
    /// Text frames, and the continuations of text messages.
    TEXT("text"),
    /// Binary frames, and the continuations of binary messages.
    BINARY("binary"), PING("ping"), PONG("pong"), CLOSE("close"),
    /// Pings, pongs and closes, RFC 6455 §5.5.
    CONTROL("control"),
    /// Requests and responses of handshakes.
    HTTP("http"),
    /// What happened around the frames.
    NOTE("note"),
    /// Compressed on the wire, RFC 7692.
    COMPRESSED("flag:compressed"),
    /// A piece of a message of several frames, RFC 6455 §5.4.
    FRAGMENT("flag:fragment"),
    /// Something is wrong with it.
    FAULT("flag:fault"),
    /// A person marked it or wrote a note on it.
    MARKED("marked");

    private final String word;

    Trait(String word) {
        this.word = word;
    }

    /// As it is written.
    public String word() {
        return word;
    }
}
