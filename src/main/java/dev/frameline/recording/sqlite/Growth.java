package dev.frameline.recording.sqlite;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.recording.Overview;
import dev.frameline.recording.overview.OverviewCounter;

/// Follows a file that this object does not write: how many entries it has, and their overview. It looks a few times a
/// second at most, in the background, and only while somebody asks; not any more when the recording was closed in order
/// and all is counted.
///
/// The overview is the file's own. What that lacks (the last second of a killed program, all of a file of version 1) is
/// counted here, in ranges, once the file has stopped growing: while it grows, whoever writes it counts. Any thread.
final class Growth {

    private static final Logger LOG = LoggerFactory.getLogger(Growth.class);
    private static final long EVERY_NANOS = 250_000_000;
    private static final long RANGE = 20_000;

    private final ReaderPool readers;
    private final Tasks tasks;
    private final Ticker ticker;
    private final LongConsumer grown;
    private final OverviewCounter counter = new OverviewCounter();
    private final AtomicBoolean isLooking = new AtomicBoolean();
    private final AtomicLong dueNanos;
    private volatile boolean isOver;
    private long entriesBefore = -1;
    private long keptBefore = -1;

    /// @param grown is told how many entries there are, after each look
    Growth(ReaderPool readers, Tasks tasks, Ticker ticker, LongConsumer grown) {
        this.readers = readers;
        this.tasks = tasks;
        this.ticker = ticker;
        this.grown = grown;
        dueNanos = new AtomicLong(ticker.nanos());
    }

    Overview overview() {
        asked();
        return counter.overview();
    }

    /// Somebody wants to know: looks, if it is time to.
    void asked() {
        if (!isOver && ticker.nanos() - dueNanos.get() >= 0 && isLooking.compareAndSet(false, true)) {
            tasks.run("looking what a recording has grown by", this::look).then(_ -> {
            }, fault -> LOG.debug("Looking into {} failed: {}", readers.file(), fault.what()));
        }
    }

    /// Only one at a time.
    private boolean look() throws FaultException, InterruptedException {
        try {
            boolean isEnded = readers.use(reader -> Database.isEnded(reader.connection()));
            long entries = readers.use(Reader::count);
            grown.accept(entries);
            long kept = readers.use(reader -> OverviewTable.counted(reader.connection()));
            if (kept != keptBefore) {
                keptBefore = kept;
                restore();
            }
            if (isEnded || kept < 0 || entries == entriesBefore) {
                count(entries);
            }
            entriesBefore = entries;
            isOver = isEnded;
            return true;
        } finally {
            dueNanos.set(ticker.nanos() + EVERY_NANOS);
            isLooking.set(false);
        }
    }

    private void restore() throws FaultException {
        readers.use(reader -> {
            OverviewTable.restore(reader.connection(), counter);
            return true;
        });
        counter.committed();
    }

    private void count(long entries) throws FaultException, InterruptedException {
        for (long first = counter.counted() + 1; first <= entries; first += RANGE) {
            long from = first;
            readers.use(reader -> {
                OverviewTable.count(reader.connection(), counter, from, Math.min(entries, from + RANGE - 1));
                return true;
            });
            counter.committed();
            if (Thread.interrupted()) {
                throw new InterruptedException("counting");
            }
        }
    }
}
