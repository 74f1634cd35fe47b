package dev.frameline.wire;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import dev.frameline.handshake.ConnectionFacts;

/// Passes events on one at a time and in order, whichever threads they come from, without a lock: whoever finds nobody
/// passing them on does it for the others too. Nothing goes out after the end. Any thread.
final class SerialEvents implements ConnectionEvents {

    private final ConnectionEvents owner;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger undelivered = new AtomicInteger();
    private boolean isOver;

    SerialEvents(ConnectionEvents owner) {
        this.owner = owner;
    }

    private void pass(Runnable event) {
        waiting.add(event);
        if (undelivered.getAndIncrement() > 0) {
            return;
        }
        passAll();
    }

    /// If the owner throws, that must not silence what comes after.
    private void passAll() {
        boolean isFine = false;
        try {
            do {
                Runnable next = waiting.remove();
                if (!isOver) {
                    next.run();
                }
            } while (undelivered.decrementAndGet() > 0);
            isFine = true;
        } finally {
            if (!isFine && undelivered.decrementAndGet() > 0) {
                passAll();
            }
        }
    }

    @Override
    public void facts(ConnectionFacts facts) {
        pass(() -> owner.facts(facts));
    }

    @Override
    public void opened() {
        pass(owner::opened);
    }

    @Override
    public void pong(long roundTripNanos) {
        pass(() -> owner.pong(roundTripNanos));
    }

    @Override
    public void closing() {
        pass(owner::closing);
    }

    @Override
    public void ended(Ending ending) {
        pass(() -> {
            isOver = true;
            owner.ended(ending);
        });
    }
}
