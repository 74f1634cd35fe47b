package dev.frameline.ui.timeline;

import java.util.OptionalLong;

import dev.frameline.ui.entries.RowNumbers;

/// An entry and how far below the upper edge it belongs: what a person is reading while the filter brings other rows
/// around it, or what they want to go to. Given up once they scroll or select something else. Confined to the FX thread.
final class HeldPlace {

    private long firstInSight;
    private long lastInSight;
    private long number;
    private long below;
    /// The first row in sight as long as nobody scrolls.
    private long expected;

    /// Remembers the rows in sight, from `first` up to but not including `last`; a person who scrolls meanwhile has
    /// moved on.
    void inSight(long first, long last) {
        firstInSight = first;
        lastInSight = last;
        if (first != expected) {
            release();
        }
    }

    /// Holds the selected row if it is in sight, else the first one that is. Called before the rows change; what is
    /// already held stays held.
    void hold(RowNumbers rows, long selectedRow) {
        expected = 0;
        if (number > 0 || firstInSight >= Math.min(lastInSight, rows.count())) {
            return;
        }
        boolean isSelectedInSight = selectedRow >= firstInSight && selectedRow < lastInSight;
        long row = isSelectedInSight ? selectedRow : firstInSight;
        number = rows.numberAt(row);
        below = row - firstInSight;
    }

    /// Wants this entry in sight, with some rows above it; nothing happens if it is there already.
    void want(RowNumbers rows, long wanted) {
        long row = rows.rowOf(wanted);
        if (row < firstInSight || row >= lastInSight) {
            number = wanted;
            below = (lastInSight - firstInSight) / 3;
            expected = firstInSight;
        }
    }

    /// Wants this entry at the upper edge.
    void putOnTop(long wanted) {
        number = wanted;
        below = 0;
        expected = firstInSight;
    }

    /// The first row in sight.
    long firstInSight() {
        return firstInSight;
    }

    void release() {
        number = 0;
    }

    /// Once it is known where the held entry, or the next one that is shown, stands: the row that belongs to the upper
    /// edge. Tells it once.
    ///
    /// @param known all rows up to this number are known
    OptionalLong settle(RowNumbers rows, long known, boolean isDone) {
        if (number == 0 || (known < number && !isDone)) {
            return OptionalLong.empty();
        }
        long top = Math.max(0, rows.firstRowFrom(number) - below);
        release();
        return OptionalLong.of(top);
    }
}
