package dev.frameline.demo;

import java.io.IOException;

/// What makes one path of the server different from another. Called by the conversation's reader; it answers by way of
/// the outbox.
interface Script {

    /// The handshake is done.
    default void opened(Outbox outbox) throws InterruptedException {}

    /// A data frame has come: its header is read and sound, its payload is not read yet. What is left of it is skipped.
    default void data(ClientFrames frame, Outbox outbox) throws IOException, InterruptedException {}

    /// What is said unasked.
    default Feed feed() {
        return Feed.SILENCE;
    }
}
