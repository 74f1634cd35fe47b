package dev.frameline.ui.kit.code;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import dev.frameline.ui.kit.code.LineColours.Part;

/// Draws the lines in sight: marks and selection, then text, then line numbers and caret. Confined to the FX thread.
final class LineCanvas {

    private final Canvas canvas;
    private final GraphicsContext pen;
    private final LineColours colours;

    /// What is in sight.
    ///
    /// @param left pixels of the text scrolled off at the left
    /// @param top pixels scrolled off at the top
    private record Sight(LineLayout layout, double left, double top, double width, double height) {

        int first() {
            return layout.lineAt(top);
        }

        int last() {
            return layout.lineAt(top + height);
        }

        double y(int line) {
            return line * layout.lineHeight() - top;
        }

        double textWidth() {
            return width - layout.gutter();
        }
    }

    LineCanvas(Canvas canvas, LineColours colours) {
        this.canvas = canvas;
        this.colours = colours;
        pen = canvas.getGraphicsContext2D();
        pen.setTextBaseline(VPos.BASELINE);
        pen.setTextAlign(TextAlignment.LEFT);
    }

    void draw(LineLayout layout, LineScroll scroll, TextRange selection, MarkSource marks, boolean hasCaret) {
        var sight = new Sight(layout, Math.rint(scroll.left()), Math.rint(scroll.top()), canvas.getWidth(),
                canvas.getHeight());
        pen.clearRect(0, 0, sight.width(), sight.height());
        if (sight.width() <= 0 || sight.height() <= 0) {
            return;
        }
        var painter = new LinePainter(pen, colours, layout);
        for (int line = sight.first(); line <= sight.last(); line++) {
            layout.seen(line);
            marks(sight, line, marks);
            fill(sight, line, selection.from(), selection.to(), colours.of(Part.SELECTION));
            painter.paint(line, layout.gutter() - sight.left(), sight.y(line) + layout.baseline(), layout.gutter(),
                    sight.textWidth());
        }
        if (hasCaret) {
            caret(sight, selection.caret());
        }
        if (sight.left() > 0) {
            pen.clearRect(0, 0, layout.gutter() - 2, sight.height());
        }
        if (layout.hasNumbers()) {
            numbers(sight);
        }
    }

    private void marks(Sight sight, int line, MarkSource marks) {
        // only what is in sight is asked for: a line of a megabyte may hold thousands
        Ruler ruler = sight.layout().ruler();
        int from = sight.left() == 0 ? sight.layout().lines().start(line) : ruler.offsetAt(line, sight.left());
        int to = ruler.offsetAt(line, sight.left() + sight.textWidth());
        for (MarkSource.Mark mark : marks.marks(from, to)) {
            fill(sight, line, mark.from(), mark.to(),
                    colours.of(mark.isCurrent() ? Part.MARK_CURRENT : Part.MARK));
        }
    }

    private void fill(Sight sight, int line, int from, int to, Color colour) {
        LineLayout layout = sight.layout();
        int start = layout.lines().start(line);
        int end = layout.lines().end(line);
        if (from >= to || from > end || to < start) {
            return;
        }
        double left = from <= start ? 0 : layout.ruler().xOf(line, from);
        // a line break that is selected shows as half a character
        double right = to > end
                ? layout.ruler().width(line) + layout.glyphs().latin() / 2
                : layout.ruler().xOf(line, to);
        double shownLeft = Math.max(0, layout.gutter() + left - sight.left());
        double shownRight = Math.min(sight.width(), layout.gutter() + right - sight.left());
        if (shownRight > shownLeft) {
            pen.setFill(colour);
            pen.fillRect(shownLeft, sight.y(line), shownRight - shownLeft, layout.lineHeight());
        }
    }

    private void caret(Sight sight, int offset) {
        LineLayout.Point at = sight.layout().pointOf(offset);
        pen.setFill(colours.of(Part.CARET));
        pen.fillRect(Math.rint(at.x() - sight.left()), at.y() - sight.top() + 2, 1, sight.layout().lineHeight() - 4);
    }

    private void numbers(Sight sight) {
        LineLayout layout = sight.layout();
        pen.setFill(colours.of(Part.LINE_NUMBER));
        for (int line = sight.first(); line <= sight.last(); line++) {
            String number = Integer.toString(line + 1);
            pen.fillText(number, layout.numbersEnd() - number.length() * layout.glyphs().latin(),
                    sight.y(line) + layout.baseline());
        }
    }
}
