package dev.frameline.ui.entries;

import java.util.ArrayList;
import java.util.List;

/// Which entry each row is: every entry up to a count, or the hits of a filter, kept at eight bytes a hit in blocks, so
/// that growing copies nothing. Rows count from 0, entries from 1. Confined to the FX thread.
public final class RowNumbers {

    private static final int BLOCK = 1 << 13;

    private final List<long[]> blocks = new ArrayList<>();
    private boolean isFiltered;
    private long count;

    /// From now on every entry is a row; none yet.
    public void showAll() {
        blocks.clear();
        isFiltered = false;
        count = 0;
    }

    /// From now on only hits are rows; none yet.
    public void showHits() {
        showAll();
        isFiltered = true;
    }

    /// Without a filter: there are this many entries.
    public void growTo(long entries) {
        if (!isFiltered) {
            count = Math.max(count, entries);
        }
    }

    /// With a filter: the next hits, ascending.
    public void add(long[] hits) {
        int taken = 0;
        while (taken < hits.length) {
            int used = (int) (count % BLOCK);
            if (used == 0) {
                blocks.add(new long[BLOCK]);
            }
            int room = Math.min(BLOCK - used, hits.length - taken);
            System.arraycopy(hits, taken, blocks.getLast(), used, room);
            taken += room;
            count += room;
        }
    }

    public boolean isFiltered() {
        return isFiltered;
    }

    /// How many rows there are.
    public long count() {
        return count;
    }

    /// Number of the entry in a row.
    public long numberAt(long row) {
        return isFiltered ? blocks.get((int) (row / BLOCK))[(int) (row % BLOCK)] : row + 1;
    }

    /// Numbers of the entries in `length` rows.
    public long[] numbers(long firstRow, int length) {
        long[] numbers = new long[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = numberAt(firstRow + i);
        }
        return numbers;
    }

    /// The first row whose entry has this number or a higher one; `count()` if there is none.
    public long firstRowFrom(long number) {
        long low = 0;
        long high = count;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (numberAt(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The row of an entry, -1 if it is not shown.
    public long rowOf(long number) {
        long row = firstRowFrom(number);
        return row < count && numberAt(row) == number ? row : -1;
    }
}
