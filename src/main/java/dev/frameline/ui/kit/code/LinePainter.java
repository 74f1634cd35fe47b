package dev.frameline.ui.kit.code;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws the part of one line that is in sight. Walks from the checkpoint before the left edge to the right edge, so that
/// a line costs what is seen of it, however long it is. Confined to the FX thread.
final class LinePainter {

    /// Runs of other scripts are anchored anew that often, so that what the font does inside cannot add up.
    private static final int LONGEST_RUN = 32;
    private static final String CONTROL_PICTURE = "·";

    private final GraphicsContext pen;
    private final LineColours colours;
    private final Ruler ruler;
    private final Lines lines;
    private final Glyphs glyphs;
    private final Highlighter highlighter;

    private double origin;
    private double leftX;
    private double rightX;
    private double baseline;
    private int at;
    private int lineEnd;
    private double x;

    LinePainter(GraphicsContext pen, LineColours colours, LineLayout layout) {
        this.pen = pen;
        this.colours = colours;
        ruler = layout.ruler();
        lines = layout.lines();
        glyphs = layout.glyphs();
        highlighter = layout.highlighter();
        pen.setFont(glyphs.font());
    }

    /// Draws `line` with its start at `atX`, as far as it lies between 0 and `width` pixels to the right of `clipX`.
    void paint(int line, double atX, double baselineY, double clipX, double width) {
        origin = atX;
        baseline = baselineY;
        leftX = clipX - atX;
        rightX = leftX + width;
        lineEnd = lines.end(line);
        // a token that straddles a checkpoint would begin in its middle: begin a token's length earlier
        Ruler.Place from = ruler.checkpoint(line, leftX - glyphs.latin() * 64);
        Ruler.Place to = ruler.walk(from, lineEnd, rightX + glyphs.latin() * 2, lineEnd);
        at = from.offset();
        x = from.x();
        int end = to.offset();
        if (end > at) {
            highlighter.spans(lines.text(), at, end, from.state(), (spanFrom, spanTo, ink) -> {
                draw(spanFrom, Ink.PLAIN);
                draw(Math.min(spanTo, end), ink);
            });
            draw(end, Ink.PLAIN);
        }
    }

    /// Draws from where the last drawing ended up to `to`.
    private void draw(int to, Ink ink) {
        if (at >= to) {
            return;
        }
        Color colour = colours.of(ink);
        pen.setFill(colour);
        while (at < to) {
            char c = lines.text().charAt(at);
            if (isSingle(at)) {
                drawLatin(to);
            } else if (c < 0x100 && !Glyphs.isLatin(c)) {
                drawControl(c);
                pen.setFill(colour);
            } else {
                drawOther(to);
            }
        }
    }

    private void drawLatin(int to) {
        int end = at + 1;
        while (end < to && isSingle(end)) {
            end++;
        }
        double width = (end - at) * glyphs.latin();
        if (x + width > leftX) {
            // of a run that begins far to the left only the part in sight is drawn
            int skipped = (int) Math.max(0, (leftX - x) / glyphs.latin() - 1);
            put(at + skipped, end, x + skipped * glyphs.latin());
        }
        x += width;
        at = end;
    }

    private void drawOther(int to) {
        CharSequence text = lines.text();
        int from = at;
        double start = x;
        do {
            int next = ruler.clusters().end(text, at, lineEnd);
            x += ruler.clusters().width(text, at, next, x);
            at = next;
        } while (at < to && at - from < LONGEST_RUN && text.charAt(at) >= 0x100);
        if (x > leftX) {
            put(from, at, start);
        }
    }

    /// Tabs leave room; other control characters show as a dot, because a person should see that they are there.
    private void drawControl(char c) {
        int next = ruler.clusters().end(lines.text(), at, lineEnd);
        if (c != '\t' && x + glyphs.latin() > leftX) {
            pen.setFill(colours.of(Ink.COMMENT));
            pen.fillText(CONTROL_PICTURE, origin + x, baseline);
        }
        x += ruler.clusters().width(lines.text(), at, next, x);
        at = next;
    }

    private void put(int from, int to, double fromX) {
        String run = lines.text().subSequence(from, to).toString();
        if (!run.isBlank()) {
            pen.fillText(run, origin + fromX, baseline);
        }
    }

    private boolean isSingle(int offset) {
        return Clusters.isSingle(lines.text(), offset, lineEnd);
    }
}
