package dev.frameline.recording.overview;

import dev.frameline.recording.Overview;
import dev.frameline.recording.queue.LongTable;

/// The spans of time in which something passed, in columns, by their position. Spans double when one more would be too
/// many, so that sessions of milliseconds and of weeks have their place; a clock that was set back puts entries into
/// earlier spans, at most into the first. Confined to whoever holds it.
final class SpanTable {

    /// Columns of a row.
    static final int POSITION = 0;
    static final int FIRST_ENTRY = 1;
    static final int FRAMES_IN = 2;
    static final int BYTES_IN = 3;
    static final int FRAMES_OUT = 4;
    static final int BYTES_OUT = 5;
    static final int FAULTS = 6;
    static final int GAP = 7;
    static final int PINGS = 8;
    static final int PING_SUM = 9;
    static final int PING_MAX = 10;
    static final int COLUMNS = 11;

    static final long FIRST_SPAN_NANOS = 1_000_000;

    private LongTable cells = new LongTable(COLUMNS);
    private long firstNanos;
    private long spanNanos = FIRST_SPAN_NANOS;
    /// Of the row that was used last: its time, and where it is.
    private long currentFrom;
    private long currentEnd;
    private int currentRow;

    /// Forgets everything and begins again with spans of this length.
    void reset(long first, long span) {
        cells = new LongTable(COLUMNS);
        firstNanos = first;
        spanNanos = span;
        currentFrom = 0;
        currentEnd = 0;
    }

    /// Appends a row that was kept; its position is higher than that of the row before.
    void restore(long[] row) {
        int at = cells.addRow();
        for (int column = 0; column < COLUMNS; column++) {
            cells.set(at, column, row[column]);
        }
    }

    int rows() {
        return cells.rows();
    }

    long get(int row, int column) {
        return cells.get(row, column);
    }

    long[] row(int row) {
        return cells.row(row);
    }

    void set(int row, int column, long value) {
        cells.set(row, column, value);
    }

    void add(int row, int column, long value) {
        cells.add(row, column, value);
    }

    void raise(int row, int column, long value) {
        if (cells.get(row, column) < value) {
            cells.set(row, column, value);
        }
    }

    long firstNanos() {
        return firstNanos;
    }

    long spanNanos() {
        return spanNanos;
    }

    /// The row of the span that this moment falls in; made if nothing passed in it yet. The first moment begins the
    /// first span.
    int rowAt(long nanos) {
        if (nanos >= currentFrom && nanos < currentEnd) {
            return currentRow;
        }
        if (cells.rows() == 0) {
            firstNanos = nanos;
        }
        long position = position(nanos);
        while (position >= Overview.MOST_SPANS) {
            widen();
            position = position(nanos);
        }
        currentRow = rowOf(position);
        currentFrom = firstNanos + position * spanNanos;
        currentEnd = currentFrom + spanNanos;
        return currentRow;
    }

    private long position(long nanos) {
        if (nanos <= firstNanos) {
            return 0;
        }
        long since = nanos - firstNanos;
        return (since < 0 ? Long.MAX_VALUE : since) / spanNanos;
    }

    private int rowOf(long position) {
        int low = 0;
        int high = cells.rows();
        if (high > 0 && cells.get(high - 1, POSITION) < position) {
            low = high;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle, POSITION) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == cells.rows() || cells.get(low, POSITION) != position) {
            cells.insertRow(low);
            cells.set(low, POSITION, position);
        }
        return low;
    }

    /// Two spans become one.
    private void widen() {
        spanNanos *= 2;
        int kept = 0;
        for (int row = 0; row < cells.rows(); row++) {
            long position = cells.get(row, POSITION) / 2;
            if (kept > 0 && cells.get(kept - 1, POSITION) == position) {
                merge(row, kept - 1);
            } else {
                cells.copyRow(row, kept);
                cells.set(kept, POSITION, position);
                kept++;
            }
        }
        cells.truncate(kept);
    }

    private void merge(int row, int into) {
        cells.set(into, FIRST_ENTRY, Math.min(cells.get(into, FIRST_ENTRY), cells.get(row, FIRST_ENTRY)));
        for (int column = FRAMES_IN; column <= FAULTS; column++) {
            cells.add(into, column, cells.get(row, column));
        }
        raise(into, GAP, cells.get(row, GAP));
        cells.add(into, PINGS, cells.get(row, PINGS));
        cells.add(into, PING_SUM, cells.get(row, PING_SUM));
        raise(into, PING_MAX, cells.get(row, PING_MAX));
    }
}
