package dev.frameline.ui.kit.rows;

import dev.frameline.base.ranges.LongRanges;

/// A selection by row, as plain as can be. Confined to the FX thread.
final class RangeSelection implements RowSelection {

    LongRanges rows = LongRanges.NONE;
    private long anchor;

    @Override
    public boolean holds(long index) {
        return rows.contains(index);
    }

    @Override
    public boolean isMany() {
        return rows.size() > 1;
    }

    @Override
    public void only(long index) {
        anchor = index;
        rows = LongRanges.of(index, index);
    }

    @Override
    public void extendTo(long index) {
        rows = LongRanges.of(Math.min(anchor, index), Math.max(anchor, index));
    }

    @Override
    public long toggle(long index) {
        anchor = index;
        rows = rows.contains(index) ? rows.without(index, index) : rows.with(index, index);
        return rows.nearest(index);
    }

    @Override
    public void all(long count) {
        rows = LongRanges.of(0, count - 1);
    }
}
