package dev.frameline.ui.kit.rows;

/// What a column writes for one cell. A fresh cell is empty, without style, badge and
/// highlights. Confined to the FX thread.
public interface CellText {

    /// The cell's text; line breaks and control characters are the painter's business. Cut with an ellipsis where it
    /// does not fit.
    CellText text(String text);

    /// Style classes of the text, separated by spaces, on top of `row-text`: `muted`, `faint`, `in`, `out`, `fault`,
    /// `notice`, `keyword`, `accent`; `ui` and `ui-medium` for the UI typeface; `small`.
    CellText style(String styleClasses);

    /// A small boxed text behind the cell's text, such as `z`, `1/3`, `GET`.
    CellText badge(String badge);

    /// Lays a ground behind the characters from `from` up to but not including `to`, such as what a search found; may be
    /// called several times.
    CellText highlight(int from, int to);

    /// Puts the text at the right edge, whatever the column's alignment: for a number among texts.
    CellText alignRight();
}
