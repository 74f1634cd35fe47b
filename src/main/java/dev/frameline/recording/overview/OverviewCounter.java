package dev.frameline.recording.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.Overview;
import dev.frameline.recording.queue.Chunk;
import dev.frameline.recording.queue.LongTable;

/// Counts entries, in their order, for the [Overview]. One thread counts; any thread asks, and gets what was committed
/// last: the lock is held for a chunk at most, and never over I/O. A picture is made only when somebody asks.
public final class OverviewCounter {

    /// An entry that is not complete, as it was counted.
    private record Begun(long at, long meta, long wire) {}

    /// A header may claim any length; thousands of such claims still add up to a number.
    private static final long MOST_WIRE_BYTES = 1L << 50;

    private final SpanTable spans = new SpanTable();
    private final Buckets sizesIn = new Buckets();
    private final Buckets sizesOut = new Buckets();
    private final Buckets gaps = new Buckets();
    private final Map<Long, Begun> begun = new HashMap<>();
    private long counted;
    private long lastAt;
    /// Rows from here on differ from what was published, and from what was kept.
    private int changedRow;
    private int unkeptRow;
    private long keptSpanNanos;
    private boolean isCommitted = true;
    private boolean isStale;
    private boolean isAsked;
    private Overview published = Overview.EMPTY;

    /// Counts what the chunk appends and ends.
    public synchronized void count(Chunk chunk) {
        isCommitted = false;
        LongTable rows = chunk.rows;
        for (int row = 0; row < rows.rows(); row++) {
            long number = chunk.firstNumber() + row;
            long at = rows.get(row, Chunk.AT);
            long meta = rows.get(row, Chunk.META);
            long wire = rows.get(row, Chunk.WIRE);
            add(number, at, meta, wire);
            if (Meta.has(meta, Meta.INCOMPLETE)) {
                begun.put(number, new Begun(at, meta, wire));
            }
        }
        LongTable mores = chunk.mores;
        for (int more = 0; more < mores.rows(); more++) {
            if (mores.get(more, Chunk.REPLY_TO) != 0) {
                int row = mores.getInt(more, Chunk.ROW);
                addReply(rows.get(row, Chunk.AT), rows.get(row, Chunk.META), mores.get(more, Chunk.REPLY_NANOS));
            }
        }
        for (int end = 0; end < chunk.ends.rows(); end++) {
            end(chunk.ends.get(end, Chunk.NUMBER), chunk.ends.get(end, Chunk.META), chunk.ends.get(end, Chunk.WIRE));
        }
    }

    /// Counts the next entry.
    public synchronized void count(long number, long at, long meta, long wire) {
        isCommitted = false;
        add(number, at, meta, wire);
    }

    /// Counts how long after its request an entry came that was counted already. Only Pongs to our Pings matter.
    public synchronized void countReply(long at, long meta, long nanos) {
        isCommitted = false;
        addReply(at, meta, nanos);
    }

    private void add(long number, long at, long meta, long wire) {
        int row = rowAt(at);
        if (spans.get(row, SpanTable.FIRST_ENTRY) == 0) {
            spans.set(row, SpanTable.FIRST_ENTRY, number);
        }
        if (counted > 0) {
            long gap = Math.max(0, at - lastAt);
            gaps.add(Buckets.of(gap), 1);
            spans.raise(row, SpanTable.GAP, gap);
        }
        if (Meta.has(meta, Meta.FAULT)) {
            spans.add(row, SpanTable.FAULTS, 1);
        }
        addFrame(row, meta, wire, 1);
        lastAt = at;
        counted = number;
    }

    /// @param sign 1, or -1 to take back what was counted
    private void addFrame(int row, long meta, long wire, int sign) {
        if (Meta.kind(meta) != EntryKind.FRAME) {
            return;
        }
        long bytes = Math.clamp(wire, 0, MOST_WIRE_BYTES);
        if (Meta.has(meta, Meta.OUT)) {
            spans.add(row, SpanTable.FRAMES_OUT, sign);
            spans.add(row, SpanTable.BYTES_OUT, sign * bytes);
            sizesOut.add(Buckets.of(bytes), sign);
        } else {
            spans.add(row, SpanTable.FRAMES_IN, sign);
            spans.add(row, SpanTable.BYTES_IN, sign * bytes);
            sizesIn.add(Buckets.of(bytes), sign);
        }
    }

    private void addReply(long at, long meta, long nanos) {
        if (Meta.kind(meta) == EntryKind.FRAME && !Meta.has(meta, Meta.OUT) && Meta.opcode(meta) == Opcode.PONG) {
            int row = rowAt(at);
            spans.add(row, SpanTable.PINGS, 1);
            spans.add(row, SpanTable.PING_SUM, nanos);
            spans.raise(row, SpanTable.PING_MAX, nanos);
        }
    }

    /// What was said of an incomplete entry is final now.
    private void end(long number, long meta, long wire) {
        Begun before = begun.remove(number);
        if (before != null) {
            int row = rowAt(before.at);
            addFrame(row, before.meta, before.wire, -1);
            addFrame(row, meta, wire, 1);
            spans.add(row, SpanTable.FAULTS,
                    (Meta.has(meta, Meta.FAULT) ? 1 : 0) - (Meta.has(before.meta, Meta.FAULT) ? 1 : 0));
        }
    }

    private int rowAt(long at) {
        long span = spans.spanNanos();
        int row = spans.rowAt(at);
        int changed = span == spans.spanNanos() ? row : 0;
        changedRow = Math.min(changedRow, changed);
        unkeptRow = Math.min(unkeptRow, changed);
        return row;
    }

    /// Up to which entry it has counted.
    public synchronized long counted() {
        return counted;
    }

    /// What was counted is in the file now.
    public synchronized void committed() {
        isCommitted = true;
        isStale |= changedRow < spans.rows();
        if (isAsked) {
            publish();
        }
    }

    /// The picture; the same one while nothing has changed. It may be that of the commit before, if entries have been
    /// counted since that are not committed.
    public synchronized Overview overview() {
        isAsked = true;
        if (isCommitted) {
            publish();
        }
        return published;
    }

    private void publish() {
        isAsked = false;
        if (isStale) {
            isStale = false;
            published = Pictures.of(counted, spans, changedRow, published, List.of(sizesIn, sizesOut, gaps));
            changedRow = spans.rows();
        }
    }

    /// What has changed since the last call, to be kept in the file.
    public synchronized Kept takeChanges() {
        boolean isWhole = keptSpanNanos != spans.spanNanos();
        List<long[]> rows = new ArrayList<>();
        for (int row = isWhole ? 0 : unkeptRow; row < spans.rows(); row++) {
            rows.add(spans.row(row));
        }
        List<Kept.Bucket> buckets = new ArrayList<>();
        sizesIn.takeChanges(Kept.Kind.IN, buckets);
        sizesOut.takeChanges(Kept.Kind.OUT, buckets);
        gaps.takeChanges(Kept.Kind.GAP, buckets);
        keptSpanNanos = spans.spanNanos();
        unkeptRow = spans.rows();
        return new Kept(counted, spans.firstNanos(), spans.spanNanos(), isWhole, rows, buckets);
    }

    /// Goes on from what was kept, instead of from what was counted here.
    ///
    /// @param lastEntryAt the time of the last entry that is counted there
    public synchronized void restore(Kept kept, long lastEntryAt) {
        spans.reset(kept.firstNanos(), kept.spanNanos());
        kept.spans().forEach(spans::restore);
        sizesIn.clear();
        sizesOut.clear();
        gaps.clear();
        for (Kept.Bucket bucket : kept.buckets()) {
            histogram(bucket.kind()).set(bucket.bucket(), bucket.entries());
        }
        begun.clear();
        counted = kept.counted();
        lastAt = lastEntryAt;
        changedRow = 0;
        unkeptRow = spans.rows();
        keptSpanNanos = kept.spanNanos();
        isCommitted = false;
    }

    private Buckets histogram(Kept.Kind kind) {
        return switch (kind) {
            case IN -> sizesIn;
            case OUT -> sizesOut;
            case GAP -> gaps;
        };
    }
}
