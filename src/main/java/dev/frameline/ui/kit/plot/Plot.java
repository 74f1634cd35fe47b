package dev.frameline.ui.kit.plot;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// A canvas as large as its region, drawn by a [Painting] in the colours of the theme. It is drawn when asked to, when
/// its size or colours change, and not otherwise. Confined to the FX thread.
public final class Plot extends Region {

    private final PlotInks inks = new PlotInks(this, this::repaint);
    private final Canvas canvas = new Canvas();
    private final Painting painting;
    private boolean isStale = true;

    public Plot(Painting painting) {
        this.painting = painting;
        getStyleClass().add("plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        setPickOnBounds(true);
        getChildren().add(canvas);
    }

    /// Draws it anew with the next pulse.
    public void repaint() {
        isStale = true;
        requestLayout();
    }

    /// What another painting looks like in its colours, `scale` pixels of the picture for each pixel of the window.
    public WritableImage picture(double width, double height, double scale, Painting other) {
        var paper = new Canvas(width * scale, height * scale);
        paper.getGraphicsContext2D().scale(scale, scale);
        var pen = new Pen(paper.getGraphicsContext2D(), inks, width, height);
        pen.fill(Ink.GROUND, 0, 0, width, height);
        other.paint(pen);
        return paper.snapshot(new SnapshotParameters(), null);
    }

    PlotInks inks() {
        return inks;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        canvas.relocate(snappedLeftInset(), snappedTopInset());
        if (!isStale && canvas.getWidth() == width && canvas.getHeight() == height) {
            return;
        }
        isStale = false;
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (width > 0 && height > 0) {
            canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
            painting.paint(new Pen(canvas.getGraphicsContext2D(), inks, width, height));
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return PlotInks.cssMetaData();
    }
}
