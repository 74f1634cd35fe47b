package dev.frameline.ui.kit.rows;

/// Called when a person asks for a row's menu, by hand or by key. Confined to the FX thread.
@FunctionalInterface
public interface RowMenu {

    /// Opens a menu for the row at `index`, which is selected, at a place on the screen.
    void open(long index, double screenX, double screenY);

    /// No menu.
    static RowMenu none() {
        return (index, screenX, screenY) -> {
            // nothing to open
        };
    }
}
