package dev.frameline.frame.codec;

/// Whose frames they are: that decides whether they must be masked, RFC 6455 §5.1.
public enum Sender {
    CLIENT, SERVER;

    /// Clients mask every frame, servers none.
    public boolean mustMask() {
        return this == CLIENT;
    }
}
