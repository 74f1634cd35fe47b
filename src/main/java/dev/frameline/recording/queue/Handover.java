package dev.frameline.recording.queue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;

/// Where chunks pass from those who fill them to the recorder. Appenders hold [#lock] while they fill the open chunk;
/// the recorder takes full ones, and the open one when its time has come. While too many bytes are on the way,
/// appenders wait, without the lock. Any thread.
public final class Handover {

    private static final int LIMIT_BYTES = 8 << 20;
    private static final long COMMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(30);
    private static final long UNFLUSHED_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long WAIT_STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Ticker ticker;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition space = lock.newCondition();
    private final Condition work = lock.newCondition();
    private final Condition commits = lock.newCondition();
    private final ChunkStock stock = new ChunkStock(LIMIT_BYTES);
    private final Deque<Chunk> full = new ArrayDeque<>();
    private Chunk open = stock.take(0);
    private long openedNanos;
    private boolean flushed;
    private boolean resting;
    private boolean closing;
    private long handed;
    private long taken;
    private long committed;
    private long awaited;
    private final AtomicLong waitedNanos = new AtomicLong();
    private volatile Optional<Fault> failure = Optional.empty();

    public Handover(Ticker ticker) {
        this.ticker = ticker;
    }

    public long waitedNanos() {
        return waitedNanos.get();
    }

    public Optional<Fault> failure() {
        return failure;
    }

    /// Takes the lock for filling the open chunk; [#unlock] follows.
    void lock() throws InterruptedException {
        lock.lockInterruptibly();
    }

    void unlock() {
        lock.unlock();
    }

    /// The chunk to fill, with room for so many bytes and one more row, and with its operation counted. The lock is
    /// held, but may be let go of meanwhile.
    Chunk room(int bytes) throws FaultException, InterruptedException {
        check();
        int cost = Chunk.cost(bytes);
        while (!open.hasRoom(cost)) {
            if (open.isEmpty() || stock.mayTake()) {
                replaceOpen(cost);
            } else {
                long since = ticker.nanos();
                space.awaitNanos(WAIT_STEP_NANOS);
                waitedNanos.addAndGet(ticker.nanos() - since);
                check();
            }
        }
        if (open.isEmpty()) {
            openedNanos = ticker.nanos();
            flushed = false;
            work.signal();
        }
        open.countOperation(++handed);
        return open;
    }

    private void replaceOpen(int cost) {
        if (open.isEmpty()) {
            stock.giveBack(open);
        } else {
            full.add(open);
            stock.grow();
            work.signal();
        }
        open = stock.take(cost);
    }

    private void check() throws FaultException {
        if (failure.isPresent()) {
            throw new FaultException(failure.get());
        }
        if (closing) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The recording is closed.", ""));
        }
    }

    /// What was appended need not wait for more.
    void flush() {
        lock.lock();
        try {
            if (!flushed) {
                flushed = true;
                work.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Waits until all operations before this call are committed.
    public void sync() throws FaultException, InterruptedException {
        lock.lockInterruptibly();
        try {
            long target = handed;
            awaited = target;
            work.signal();
            while (committed < target) {
                if (failure.isPresent()) {
                    throw new FaultException(failure.get());
                }
                commits.await();
            }
            if (failure.isPresent()) {
                throw new FaultException(failure.get());
            }
        } finally {
            lock.unlock();
        }
    }

    /// Waits while full chunks wait for the recorder, but no longer than this: for those whose work can wait.
    public void letRecorderCatchUp(Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (!full.isEmpty() && left > 0) {
                left = commits.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Takes nothing more; what was taken is still written.
    public void close() {
        lock.lock();
        try {
            closing = true;
            work.signalAll();
            space.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Whether a commit should not wait any longer.
    public static boolean isCommitDue(long committedNanos, long nowNanos) {
        return nowNanos - committedNanos >= COMMIT_NANOS;
    }

    /// Recorder: waits for the next chunk to write. Empty if it is time to commit instead; or, with nothing to commit,
    /// if the end has come.
    ///
    /// @param isDirty whether something is written and not committed
    /// @param committedNanos when the last commit was, by the ticker
    public Optional<Chunk> next(boolean isDirty, long committedNanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (full.isEmpty()) {
                boolean isUrgent = closing || awaited > committed;
                long due = isUrgent ? 0 : committedNanos + COMMIT_NANOS - ticker.nanos();
                long young = isUrgent || flushed ? 0 : openedNanos + UNFLUSHED_NANOS - ticker.nanos();
                if (!open.isEmpty() && due <= 0 && young <= 0) {
                    full.add(open);
                    open = stock.take(0);
                } else if (isUrgent || (isDirty && due <= 0)) {
                    return Optional.empty();
                } else if (open.isEmpty() && !isDirty) {
                    if (work.awaitNanos(resting ? Long.MAX_VALUE : REST_NANOS) <= 0 && open.isEmpty()) {
                        rest();
                    }
                } else {
                    work.awaitNanos(isDirty ? due : Math.max(due, young));
                }
            }
            resting = false;
            Chunk chunk = full.remove();
            taken = chunk.lastOperation();
            return Optional.of(chunk);
        } finally {
            lock.unlock();
        }
    }

    private void rest() {
        stock.giveBack(open);
        stock.rest();
        open = stock.take(0);
        resting = true;
    }

    /// Recorder: the chunk is written and may be filled again.
    public void giveBack(Chunk chunk) {
        lock.lock();
        try {
            stock.giveBack(chunk);
            space.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Recorder: all chunks taken so far are committed.
    public void committed() {
        lock.lock();
        try {
            committed = taken;
            commits.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Recorder: nothing more will be written, for this reason. Only the first counts.
    public void fail(Fault fault) {
        lock.lock();
        try {
            if (failure.isEmpty()) {
                failure = Optional.of(fault);
            }
            full.clear();
            space.signalAll();
            commits.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
