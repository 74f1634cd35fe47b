package dev.frameline.bench;

import java.util.concurrent.CompletableFuture;

import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.wire.ConnectionEvents;
import dev.frameline.wire.Ending;

/// Waits for the end of a connection and hears nothing else.
///
/// @param ending completed with how it ended
record Ended(CompletableFuture<Ending> ending) implements ConnectionEvents {

    Ended() {
        this(new CompletableFuture<>());
    }

    @Override
    public void facts(ConnectionFacts facts) {}

    @Override
    public void opened() {}

    @Override
    public void pong(long roundTripNanos) {}

    @Override
    public void closing() {}

    @Override
    public void ended(Ending how) {
        ending.complete(how);
    }
}
