package dev.frameline.recording.queue;

import java.util.ArrayDeque;
import java.util.Deque;

/// The chunks of one queue: how many bytes of them are in use, and which are free to be used again. They start small,
/// so that hundreds of idle sessions cost little, and grow while entries come faster than they are taken. Guarded by
/// the queue's lock.
final class ChunkStock {

    private static final int LEAST_BYTES = 32 << 10;
    private static final int MOST_BYTES = (1 << 20) + (8 << 10);

    private final Deque<Chunk> free = new ArrayDeque<>();
    private final int limitBytes;
    private int usedBytes;
    private int size = LEAST_BYTES;

    /// @param limitBytes how much may be in use; one chunk always may
    ChunkStock(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    boolean mayTake() {
        return usedBytes < limitBytes;
    }

    /// An empty chunk with room for something of this cost.
    Chunk take(int cost) {
        int capacity = Math.max(size, cost);
        while (!free.isEmpty()) {
            Chunk chunk = free.pop();
            if (chunk.capacity() >= capacity) {
                usedBytes += chunk.capacity();
                return chunk;
            }
        }
        usedBytes += capacity;
        return new Chunk(capacity);
    }

    void giveBack(Chunk chunk) {
        usedBytes -= chunk.capacity();
        chunk.clear();
        if (chunk.capacity() >= size) {
            free.push(chunk);
        }
    }

    /// The next chunks are twice as large.
    void grow() {
        size = Math.min(size * 2, MOST_BYTES);
    }

    /// Nothing comes: back to small chunks, and nothing kept.
    void rest() {
        size = LEAST_BYTES;
        free.clear();
    }
}
