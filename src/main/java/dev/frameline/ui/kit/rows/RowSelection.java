package dev.frameline.ui.kit.rows;

import javafx.beans.value.ObservableLongValue;

/// Which rows of a [RowList] are selected beside the one that it walks on, and what gestures make of them. Asked for
/// rows in sight only, so that it may answer out of ranges. Confined to the FX thread.
public interface RowSelection {

    /// Whether the row at `index` is selected.
    boolean holds(long index);

    /// Whether more than one row is selected.
    boolean isMany();

    /// Selects this row and no other.
    void only(long index);

    /// Selects all rows from the one that was selected last by itself to this one, and no others.
    void extendTo(long index);

    /// Selects this row too, or no longer. Returns the row to stand on from now on.
    long toggle(long index);

    /// Selects the rows below `count`.
    void all(long count);

    /// Never more than the row that the list stands on.
    static RowSelection single(ObservableLongValue lead) {
        return new RowSelection() {
            @Override
            public boolean holds(long index) {
                return lead.get() == index;
            }

            @Override
            public boolean isMany() {
                return false;
            }

            @Override
            public void only(long index) {
                // where the list stands is all there is
            }

            @Override
            public void extendTo(long index) {
                // where the list stands is all there is
            }

            @Override
            public long toggle(long index) {
                return index;
            }

            @Override
            public void all(long count) {
                // where the list stands is all there is
            }
        };
    }
}
