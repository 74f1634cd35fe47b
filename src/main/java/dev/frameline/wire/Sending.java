package dev.frameline.wire;

/// What became of a wish to send. Any thread.
public sealed interface Sending {

    /// It will be written after what was queued before it.
    record Queued() implements Sending {}

    /// The connection is not open, not any more, or closing.
    record NotOpen() implements Sending {}

    /// The server takes less than we send, and what waits has reached its bound: try again when some of it is gone.
    ///
    /// @param bytesWaiting payload bytes in the queue
    record TooMuchQueued(long bytesWaiting) implements Sending {}

    /// It can never be sent.
    ///
    /// @param reason one sentence for a person
    record Invalid(String reason) implements Sending {}
}
