package dev.frameline.ui.selection;

import dev.frameline.base.ranges.LongRanges;
import dev.frameline.ui.entries.EntrySelection;

/// Goes through selected rows from the first to the last in strides, so that nothing has to hold the numbers of millions
/// of entries at once. To be given up when a filter changes which entry a row is. Confined to the FX thread.
final class Walk {

    /// What the FX thread may spend on naming entries one by one: a millisecond or two.
    private static final int MOST_SCATTERED = 2048;
    /// A stride of rows that lie side by side in the recording costs next to nothing to name.
    private static final int MOST_RANGES = 4096;

    private final EntrySelection selection;
    private final LongRanges rows;
    private final long total;
    private int range;
    private long next;
    private long done;

    Walk(EntrySelection selection) {
        this.selection = selection;
        rows = selection.rows();
        total = rows.size();
        next = rows.isEmpty() ? 0 : rows.first(0);
    }

    long total() {
        return total;
    }

    /// Rows that were gone through.
    long done() {
        return done;
    }

    boolean isOver() {
        return range >= rows.ranges();
    }

    /// The entries of the next rows, at most `most`.
    LongRanges stride(int most) {
        var entries = new LongRanges.Ascending();
        long left = selection.isScattered() ? Math.min(most, MOST_SCATTERED) : most;
        for (int ranges = 0; left > 0 && !isOver() && ranges < MOST_RANGES; ranges++) {
            long length = Math.min(left, rows.last(range) - next + 1);
            selection.addEntries(next, length, entries);
            left -= length;
            done += length;
            next += length;
            if (next > rows.last(range)) {
                range++;
                next = isOver() ? next : rows.first(range);
            }
        }
        return entries.set();
    }
}
