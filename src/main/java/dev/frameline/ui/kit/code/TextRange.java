package dev.frameline.ui.kit.code;

/// A selection: from where it was begun to where it is drawn out to, either way round. Any thread.
///
/// @param anchor where it began
/// @param caret where it is drawn out to
public record TextRange(int anchor, int caret) {

    /// Nothing selected, at the start.
    public static final TextRange START = new TextRange(0, 0);

    /// The lower end.
    public int from() {
        return Math.min(anchor, caret);
    }

    /// The upper end.
    public int to() {
        return Math.max(anchor, caret);
    }

    /// Whether nothing is selected.
    public boolean isEmpty() {
        return anchor == caret;
    }
}
