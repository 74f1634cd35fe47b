package dev.frameline.wire;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/// What waits to be written, bounded, because the library's own queue is not. For each item the library's queue gets one
/// ticket; when its writer comes to a ticket, it takes the next item from here. Any thread.
final class Outbox {

    static final long MOST_BYTES = 64L << 20;
    static final int MOST_FRAMES = 10_000;

    /// One frame to be.
    ///
    /// @param first FIN, RSV1 to RSV3 and opcode
    /// @param payload what it carries, unless that is a file
    /// @param file read while it is written
    /// @param length of the payload in bytes
    record Item(int first, byte[] payload, Optional<Path> file, long length) {

        static Item of(int first, byte[] payload) {
            return new Item(first, payload, Optional.empty(), payload.length);
        }

        static Item of(int first, Path file, long length) {
            return new Item(first, new byte[0], Optional.of(file), length);
        }

        /// A file waits on the disk, not in memory.
        private long heldBytes() {
            return payload.length;
        }
    }

    private enum State {
        NOT_YET, OPEN, SEALED
    }

    private final Queue<Item> items = new ArrayDeque<>();
    private State state = State.NOT_YET;
    private Runnable bell = () -> {};
    private long heldBytes;

    /// Frames may be sent from now on; `ring` puts one ticket into the library's queue.
    synchronized void open(Runnable ring) {
        bell = ring;
        state = state == State.NOT_YET ? State.OPEN : state;
    }

    /// Takes an item if there is room. One alone may be larger than the bound.
    Sending offer(Item item) {
        Runnable ring;
        synchronized (this) {
            if (state != State.OPEN) {
                return new Sending.NotOpen();
            }
            boolean isFull = items.size() >= MOST_FRAMES
                    || (heldBytes > 0 && heldBytes + item.heldBytes() > MOST_BYTES);
            if (isFull) {
                return new Sending.TooMuchQueued(heldBytes);
            }
            add(item);
            ring = bell;
        }
        ring.run();
        return new Sending.Queued();
    }

    /// Takes the last item of all, the Close frame; says whether it did: there can be one only.
    boolean seal(Item last) {
        Runnable ring;
        synchronized (this) {
            if (state != State.OPEN) {
                return false;
            }
            add(last);
            state = State.SEALED;
            ring = bell;
        }
        ring.run();
        return true;
    }

    /// Takes nothing any more.
    synchronized void shut() {
        state = State.SEALED;
    }

    private void add(Item item) {
        items.add(item);
        heldBytes += item.heldBytes();
    }

    /// The next item, for the writer that holds a ticket.
    synchronized Optional<Item> next() {
        Optional<Item> next = Optional.ofNullable(items.poll());
        next.ifPresent(item -> heldBytes -= item.heldBytes());
        return next;
    }

    /// Payload bytes that wait.
    synchronized long waitingBytes() {
        return heldBytes;
    }
}
