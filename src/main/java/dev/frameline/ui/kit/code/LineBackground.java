package dev.frameline.ui.kit.code;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Fills what lies behind a stretch of text, line by line. Confined to the FX thread.
final class LineBackground {

    private final GraphicsContext pen;
    private final LineLayout layout;
    private final double width;

    LineBackground(GraphicsContext pen, LineLayout layout, double width) {
        this.pen = pen;
        this.layout = layout;
        this.width = width;
    }

    /// Fills `from` to `to` as far as it lies in the lines `first` to `last`.
    void fill(int from, int to, int first, int last, double left, double top, Color colour) {
        if (from >= to) {
            return;
        }
        pen.setFill(colour);
        Lines lines = layout.lines();
        int firstFilled = Math.max(first, lines.lineAt(from));
        int lastFilled = Math.min(last, lines.lineAt(to));
        for (int line = firstFilled; line <= lastFilled; line++) {
            double start = from <= lines.start(line) ? 0 : layout.ruler().xOf(line, from);
            // a line break that is selected shows as half a character
            double end = to > lines.end(line)
                    ? layout.ruler().width(line) + layout.glyphs().latin() / 2
                    : layout.ruler().xOf(line, to);
            double x = Math.max(0, layout.gutter() + start - left);
            double right = Math.min(width, layout.gutter() + end - left);
            if (right > x) {
                pen.fillRect(x, line * layout.lineHeight() - top, right - x, layout.lineHeight());
            }
        }
    }
}
