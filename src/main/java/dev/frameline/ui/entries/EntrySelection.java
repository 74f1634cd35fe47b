package dev.frameline.ui.entries;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.frameline.base.ranges.LongRanges;
import dev.frameline.ui.kit.rows.RowSelection;

/// Which entries are selected beside the one whose detail is shown. Kept by number, as ranges, so that ten million cost
/// as little as two and that a filter, which moves rows, keeps them; of the numbers in a range only those count that are
/// shown. A range that was chosen while a filter hid something in between becomes the entries themselves before the
/// filter changes: what a person never saw is not selected behind their back. Confined to the FX thread.
public final class EntrySelection implements RowSelection {

    /// A selection of more than this that a filter has chosen ends when the filter changes.
    static final int MOST_PINNED = 100_000;

    private final RowNumbers numbers;
    private final LongProperty lead;
    private final ReadOnlyObjectWrapper<LongRanges> entries = new ReadOnlyObjectWrapper<>(this, "entries",
            LongRanges.NONE);
    private long anchor;
    /// False if a range may hold numbers that a filter hid when it was chosen.
    private boolean isExact = true;
    private boolean isOurs;

    /// @param numbers which entry each row is
    /// @param lead number of the entry whose detail is shown, 0 for none; whoever else sets it selects that entry alone
    public EntrySelection(RowNumbers numbers, LongProperty lead) {
        this.numbers = numbers;
        this.lead = lead;
        leadChanged(lead.get());
        lead.subscribe((before, now) -> leadChanged(now.longValue()));
    }

    /// Numbers of the selected entries, and maybe of some between them that are not shown.
    public ReadOnlyObjectProperty<LongRanges> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// How many selected entries are shown.
    public long count() {
        LongRanges chosen = entries.get();
        long count = 0;
        for (int i = 0; i < chosen.ranges(); i++) {
            count += numbers.countBetween(chosen.first(i), chosen.last(i));
        }
        return count;
    }

    /// The rows of the selected entries.
    public LongRanges rows() {
        LongRanges chosen = entries.get();
        var rows = new LongRanges.Ascending();
        for (int i = 0; i < chosen.ranges(); i++) {
            rows.add(numbers.firstRowFrom(chosen.first(i)), numbers.firstRowFrom(chosen.last(i) + 1) - 1);
        }
        return rows.set();
    }

    /// Numbers of the entries in `length` rows.
    public long[] numbers(long firstRow, int length) {
        return numbers.numbers(firstRow, length);
    }

    /// To be called before another filter says which rows there are.
    public void pin() {
        if (!isExact && numbers.isFiltered()) {
            LongRanges rows = rows();
            LongRanges exact = rows.size() > MOST_PINNED ? LongRanges.NONE : entriesOf(rows);
            if (exact.isEmpty()) {
                alone(lead.get());
            } else {
                choose(exact, lead.get());
            }
            isExact = true;
        }
    }

    private LongRanges entriesOf(LongRanges rows) {
        var exact = new LongRanges.Ascending();
        for (int i = 0; i < rows.ranges(); i++) {
            for (long row = rows.first(i); row <= rows.last(i); row++) {
                long number = numbers.numberAt(row);
                exact.add(number, number);
            }
        }
        return exact.set();
    }

    @Override
    public boolean holds(long row) {
        return row >= 0 && row < numbers.count() && entries.get().contains(numbers.numberAt(row));
    }

    @Override
    public boolean isMany() {
        return count() > 1;
    }

    @Override
    public void only(long row) {
        if (row >= 0 && row < numbers.count()) {
            long number = numbers.numberAt(row);
            alone(number);
            choose(entries.get(), number);
        }
    }

    @Override
    public void extendTo(long row) {
        if (row >= 0 && row < numbers.count()) {
            long number = numbers.numberAt(row);
            anchor = anchor == 0 ? number : anchor;
            isExact = !numbers.isFiltered();
            choose(LongRanges.of(Math.min(anchor, number), Math.max(anchor, number)), number);
        }
    }

    @Override
    public long toggle(long row) {
        long number = numbers.numberAt(row);
        LongRanges chosen = entries.get();
        if (!chosen.contains(number)) {
            anchor = number;
            choose(chosen.with(number, number), number);
            return row;
        }
        LongRanges rest = chosen.without(number, number);
        LongRanges rows = rows().without(row, row);
        if (rows.isEmpty()) {
            // the last one stays
            return row;
        }
        long stand = lead.get() == number ? rows.nearest(row) : numbers.firstRowFrom(lead.get());
        choose(rest, numbers.numberAt(stand));
        return stand;
    }

    @Override
    public void all(long count) {
        if (count > 0) {
            isExact = !numbers.isFiltered();
            choose(LongRanges.of(numbers.numberAt(0), numbers.numberAt(count - 1)), lead.get());
        }
    }

    private void leadChanged(long number) {
        if (!isOurs) {
            alone(number);
        }
    }

    private void alone(long number) {
        anchor = number;
        isExact = true;
        entries.set(number == 0 ? LongRanges.NONE : LongRanges.of(number, number));
    }

    private void choose(LongRanges chosen, long number) {
        isOurs = true;
        lead.set(number);
        isOurs = false;
        entries.set(chosen);
    }
}
