package dev.frameline.ui.kit.rows;

/// Says how a whole row looks. Confined to the FX thread.
///
/// @param <R> the row
@FunctionalInterface
public interface RowStyle<R> {

    /// One style class on top of `row`: `raised`, `fault`, `notice`, one of the pane's own, or an empty text for none.
    String styleClass(R row);

    /// Every row looks the same.
    static <R> RowStyle<R> plain() {
        return row -> "";
    }
}
