package dev.frameline.ui.kit.code;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import dev.frameline.ui.kit.code.LineColours.Part;

/// Draws the lines in sight: marks and selection, then text, then line numbers and caret. Confined to the FX thread.
final class LineCanvas {

    private final Canvas canvas;
    private final LineColours colours;

    LineCanvas(Canvas canvas, LineColours colours) {
        this.canvas = canvas;
        this.colours = colours;
    }

    void draw(LineLayout layout, LineScroll scroll, TextRange selection, MarkSource marks, boolean hasCaret) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        pen.clearRect(0, 0, width, height);
        pen.setTextBaseline(VPos.BASELINE);
        pen.setTextAlign(TextAlignment.LEFT);
        if (width <= 0 || height <= 0) {
            return;
        }
        double top = Math.rint(scroll.top());
        double left = Math.rint(scroll.left());
        int first = layout.lineAt(top);
        int last = layout.lineAt(top + height);
        var back = new LineBackground(pen, layout, width);
        for (MarkSource.Mark mark : marks.marks(layout.lines().start(first), layout.lines().end(last))) {
            back.fill(mark.from(), mark.to(), first, last, left, top,
                    colours.of(mark.isCurrent() ? Part.MARK_CURRENT : Part.MARK));
        }
        back.fill(selection.from(), selection.to(), first, last, left, top, colours.of(Part.SELECTION));
        var painter = new LinePainter(pen, colours, layout.ruler(), layout.lines(), layout.glyphs(),
                layout.highlighter());
        for (int line = first; line <= last; line++) {
            layout.seen(line);
            double y = line * layout.lineHeight() - top;
            painter.paint(line, layout.gutter() - left, y + layout.baseline(), layout.gutter(),
                    width - layout.gutter());
        }
        if (hasCaret) {
            caret(pen, layout, selection.caret(), left, top);
        }
        if (left > 0) {
            pen.clearRect(0, 0, layout.gutter() - 2, height);
        }
        if (layout.hasNumbers()) {
            numbers(pen, layout, first, last, top);
        }
    }

    private void caret(GraphicsContext pen, LineLayout layout, int offset, double left, double top) {
        LineLayout.Point at = layout.pointOf(offset);
        pen.setFill(colours.of(Part.CARET));
        pen.fillRect(Math.rint(at.x() - left), at.y() - top + 2, 1, layout.lineHeight() - 4);
    }

    private void numbers(GraphicsContext pen, LineLayout layout, int first, int last, double top) {
        pen.setFill(colours.of(Part.LINE_NUMBER));
        for (int line = first; line <= last; line++) {
            String number = Integer.toString(line + 1);
            pen.fillText(number, layout.numbersEnd() - number.length() * layout.glyphs().latin(),
                    line * layout.lineHeight() - top + layout.baseline());
        }
    }
}
