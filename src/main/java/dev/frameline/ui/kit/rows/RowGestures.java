package dev.frameline.ui.kit.rows;

/// What keys and buttons do to a list's selection: each moves the row that the list stands on, and tells the selection.
/// Confined to the FX thread.
final class RowGestures {

    private final RowList<?> list;
    private RowSelection selection;

    RowGestures(RowList<?> list) {
        this.list = list;
        selection = RowSelection.single(list.selectedIndexProperty());
    }

    void setSelection(RowSelection other) {
        selection = other;
    }

    boolean holds(long index) {
        return selection.holds(index);
    }

    boolean isMany() {
        return selection.isMany();
    }

    /// Stands on a row; with `extends`, everything from the anchor to it is selected.
    void goTo(long index, boolean isExtended) {
        // who takes hold of a row wants to read it: newer ones must not carry it away
        list.followProperty().set(false);
        if (isExtended) {
            selection.extendTo(index);
        } else {
            selection.only(index);
        }
        list.select(index);
        list.refreshSelection();
    }

    void toggle(long index) {
        list.followProperty().set(false);
        list.select(selection.toggle(index));
        list.refreshSelection();
    }

    void all() {
        if (list.rowCount() > 0) {
            long lead = list.selectedIndexProperty().get();
            if (lead < 0) {
                list.select(list.topIndex());
            }
            list.followProperty().set(false);
            selection.all(list.rowCount());
            list.refreshSelection();
        }
    }

    /// Back to the one row that the list stands on.
    void collapse() {
        selection.only(list.selectedIndexProperty().get());
        list.refreshSelection();
    }
}
