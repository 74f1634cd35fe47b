package dev.frameline.demo;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Frames that wait for a conversation's writer, bounded in bytes: a client that does not read is not read from either.
/// Any thread.
final class Outbox {

    private static final int MOST_BYTES = 1 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<byte[]> frames = new ArrayDeque<>();
    private long bytes;
    private boolean closed;

    /// Adds a whole frame, or a piece of one that is put as a whole by one thread. Waits while the box is full; false
    /// if it is closed.
    boolean put(byte[] frame) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (bytes > MOST_BYTES && !closed) {
                changed.await();
            }
            if (!closed) {
                frames.add(frame);
                bytes += frame.length;
                changed.signalAll();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /// The next frame; empty if none comes within this time, or the box is closed and empty.
    Optional<byte[]> poll(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (frames.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            Optional<byte[]> frame = Optional.ofNullable(frames.poll());
            bytes -= frame.map(it -> it.length).orElse(0);
            changed.signalAll();
            return frame;
        } finally {
            lock.unlock();
        }
    }

    /// Takes nothing more; what is in it can still be polled.
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Whether nothing is in it and nothing will be.
    boolean isDone() {
        lock.lock();
        try {
            return closed && frames.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
