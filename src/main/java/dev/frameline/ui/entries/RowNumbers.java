package dev.frameline.ui.entries;

/// Which entry each row is: every entry up to a count, or the hits of a filter. Rows count from 0, entries from 1.
/// Confined to the FX thread.
public final class RowNumbers {

    private final HitSet hits = new HitSet();
    private boolean isFiltered;
    private long count;

    /// From now on every entry is a row; none yet.
    public void showAll() {
        hits.clear();
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
    public void add(long[] found) {
        hits.add(found);
        count = hits.count();
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
        return isFiltered ? hits.at(row) : row + 1;
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
        return isFiltered ? hits.below(number) : Math.clamp(number - 1, 0, count);
    }

    /// The row of an entry, -1 if it is not shown.
    public long rowOf(long number) {
        long row = firstRowFrom(number);
        return row < count && numberAt(row) == number ? row : -1;
    }

    /// How many rows are entries from number `first` to `last`.
    public long countBetween(long first, long last) {
        return last < first ? 0 : firstRowFrom(last + 1) - firstRowFrom(first);
    }
}
