package dev.frameline.ui.kit.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import dev.frameline.ui.kit.theme.Fonts;

/// Draws on a plot in its inks; areas end on whole pixels, so that they are sharp. Confined to the FX thread.
public final class Pen {

    private static final Font LABEL = Font.font(Fonts.UI, 11);
    private static final Font TITLE = Font.font("Inter SemiBold", 13);

    private final GraphicsContext context;
    private final PlotInks inks;
    private final double width;
    private final double height;

    Pen(GraphicsContext context, PlotInks inks, double width, double height) {
        this.context = context;
        this.inks = inks;
        this.width = width;
        this.height = height;
        context.setTextBaseline(VPos.CENTER);
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// Pixels that there are.
    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// An area from edge to edge.
    public void fill(Ink ink, double left, double top, double right, double bottom) {
        double x = Math.rint(left);
        double y = Math.rint(top);
        context.setFill(inks.of(ink));
        context.fillRect(x, y, Math.rint(right) - x, Math.rint(bottom) - y);
    }

    /// An upright line, one pixel wide.
    public void upright(Ink ink, double x, double top, double bottom) {
        double left = Math.floor(x);
        fill(ink, left, top, left + 1, bottom);
    }

    /// A level line, one pixel high.
    public void level(Ink ink, double left, double right, double y) {
        double top = Math.floor(y);
        fill(ink, left, top, right, top + 1);
    }

    /// A line through the first `count` points.
    public void line(Ink ink, double[] xs, double[] ys, int count) {
        context.setStroke(inks.of(ink));
        context.setLineWidth(1.5);
        context.strokePolyline(xs, ys, count);
    }

    /// A dot around a point.
    public void dot(Ink ink, double x, double y, double radius) {
        context.setFill(inks.of(ink));
        context.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// A small text, beginning, ending or centred at `x`, its middle at `y`.
    public void text(Ink ink, String words, TextAlignment alignment, double x, double y) {
        write(LABEL, ink, words, alignment, x, y);
    }

    /// The title of a picture.
    public void title(String words, double x, double y) {
        write(TITLE, Ink.STRONG, words, TextAlignment.LEFT, x, y);
    }

    /// The same pen for a part of the ground, whose corner is its origin.
    public void within(double left, double top, double partWidth, double partHeight, Painting painting) {
        context.save();
        context.translate(left, top);
        painting.paint(new Pen(context, inks, partWidth, partHeight));
        context.restore();
    }

    private void write(Font font, Ink ink, String words, TextAlignment alignment, double x, double y) {
        context.setFont(font);
        context.setTextAlign(alignment);
        context.setFill(inks.of(ink));
        context.fillText(words, x, y);
    }
}
