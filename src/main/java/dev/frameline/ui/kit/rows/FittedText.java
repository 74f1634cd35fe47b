package dev.frameline.ui.kit.rows;

import javafx.scene.text.Text;

/// Cuts a text node's words with an ellipsis to a width. Asks the toolkit for a width as seldom as it can: once for a
/// text that is short, a few times for one that is not. Confined to the FX thread.
final class FittedText {

    private static final String ELLIPSIS = "…";
    /// Few glyphs of the faces in use are narrower, and a row of only those may be cut a little early.
    private static final double NARROW_GLYPH = 3;

    private FittedText() {}

    /// Sets `full` on `node`, cut to `width` pixels, and returns how wide it came out.
    static double fit(Text node, String full, double width) {
        // what cannot fit is never laid out: a preview may be far longer than its column
        int most = (int) Math.max(1, width / NARROW_GLYPH);
        boolean isCut = full.length() > most;
        String text = isCut ? full.substring(0, whole(full, most)) : full;
        double wide = show(node, text);
        if (wide <= width && !isCut) {
            return wide;
        }
        int length = text.length();
        while (length > 0) {
            // as many glyphs as the ones shown so far say, the ellipsis being one of them
            length = whole(text, Math.min(length - 1, (int) ((length + 1) * width / wide) - 1));
            wide = show(node, text.substring(0, length) + ELLIPSIS);
            if (wide <= width) {
                return wide;
            }
        }
        return show(node, "");
    }

    private static double show(Text node, String text) {
        node.setText(text);
        return node.getLayoutBounds().getWidth();
    }

    /// At most `length` characters of `text` without splitting a surrogate pair.
    private static int whole(String text, int length) {
        int end = Math.clamp(length, 0, text.length());
        return end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
