package dev.frameline.ui.kit.rows;

/// Writes one cell of a row. Called for rows that come into sight only, so it may format on the spot. FX thread only.
///
/// @param <R> the row
@FunctionalInterface
public interface CellPainter<R> {

    /// Writes the cell of `row`, which stands at `index`.
    void paint(R row, long index, CellText cell);
}
