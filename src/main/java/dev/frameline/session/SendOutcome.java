package dev.frameline.session;

/// What became of a request to send.
public sealed interface SendOutcome {

    /// It will be written in its turn; it shows in the recording when it was.
    record Queued() implements SendOutcome {}

    /// It was not taken.
    ///
    /// @param reason why, and what to do, in plain words
    record Rejected(String reason) implements SendOutcome {}
}
