package dev.frameline.session;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;
import dev.frameline.recording.WritableRecording;

/// A connection's way into the recording that outlives the recording: when that fails, callers wait, and with them the
/// peer, until there is another file, the person gives up, or patience ends. Then the entry at hand goes into the new
/// file, so that nothing that was still to be read is lost. Any thread; the lock is not held over a call.
///
/// Callers see numbers that go on over all files. In each file they start at 1, and what an entry says about an entry
/// in a file before is left out.
final class EnduringSink implements EntrySink {

    /// Where entries go.
    ///
    /// @param recording that takes them
    /// @param sink of this connection in it
    /// @param base numbers up to this one belong to files before
    private record Target(WritableRecording recording, EntrySink sink, long base) {}

    private final int connection;
    private final Ticker ticker;
    private final long patienceNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition decided = lock.newCondition();
    private volatile Target target;
    private boolean isGivenUp;
    private OptionalLong waitsUntilNanos = OptionalLong.empty();

    EnduringSink(int connection, WritableRecording recording, Ticker ticker, long patienceNanos) {
        this.connection = connection;
        this.ticker = ticker;
        this.patienceNanos = patienceNanos;
        target = new Target(recording, recording.sink(connection), 0);
    }

    /// From now on entries go there. The recording before has failed.
    void goOn(WritableRecording next) {
        lock.lock();
        try {
            target = new Target(next, next.sink(connection), target.base + target.recording.appended());
            waitsUntilNanos = OptionalLong.empty();
            decided.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Nobody need wait for another file any more: those who do get the fault.
    void giveUp() {
        lock.lock();
        try {
            isGivenUp = true;
            waitsUntilNanos = OptionalLong.empty();
            decided.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Until when callers wait, nanoseconds since the epoch; empty if none does.
    OptionalLong waitsUntilNanos() {
        lock.lock();
        try {
            return waitsUntilNanos;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long append(EntryDraft entry) throws FaultException, InterruptedException {
        return enduring(entry, EntrySink::append);
    }

    @Override
    public long begin(EntryDraft entry) throws FaultException, InterruptedException {
        return enduring(entry, EntrySink::begin);
    }

    /// Pieces of a payload that began in a file before have no place: there it shows as incomplete.
    @Override
    public void part(long number, byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        enduring(to -> {
            if (number > to.base) {
                to.sink.part(number - to.base, bytes, offset, length);
            }
            return 0;
        });
    }

    @Override
    public void end(long number, EntryDraft entry) throws FaultException, InterruptedException {
        enduring(to -> {
            if (number > to.base) {
                to.sink.end(number - to.base, entry);
            }
            return 0;
        });
    }

    @Override
    public void flush() {
        target.sink.flush();
    }

    private interface Append {
        long to(EntrySink sink, EntryDraft entry) throws FaultException, InterruptedException;
    }

    private long enduring(EntryDraft entry, Append append) throws FaultException, InterruptedException {
        long message = entry.message;
        long replyTo = entry.replyTo;
        try {
            return enduring(to -> {
                entry.message = Math.max(0, message - to.base);
                entry.replyTo = Math.max(0, replyTo - to.base);
                return to.base + append.to(to.sink, entry);
            });
        } finally {
            entry.message = message;
            entry.replyTo = replyTo;
        }
    }

    private interface Call {
        long on(Target to) throws FaultException, InterruptedException;
    }

    private long enduring(Call call) throws FaultException, InterruptedException {
        while (true) {
            Target tried = target;
            try {
                return call.on(tried);
            } catch (FaultException failed) {
                if (tried.recording.failure().isEmpty() || !isOtherThan(tried)) {
                    throw failed;
                }
            }
        }
    }

    /// Waits until entries go somewhere else; false if they never will.
    private boolean isOtherThan(Target failed) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long until = ticker.nanos() + patienceNanos;
            while (target.equals(failed) && !isGivenUp && ticker.nanos() - until < 0) {
                if (waitsUntilNanos.isEmpty()) {
                    waitsUntilNanos = OptionalLong.of(ticker.epochNanos() + patienceNanos);
                }
                decided.await(until - ticker.nanos(), TimeUnit.NANOSECONDS);
            }
            boolean isOther = !target.equals(failed);
            isGivenUp |= !isOther;
            waitsUntilNanos = OptionalLong.empty();
            return isOther;
        } finally {
            lock.unlock();
        }
    }
}
