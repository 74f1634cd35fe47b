package dev.frameline.ui.kit.rows;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;

/// A column of a [RowList]: title, width, alignment, and how a cell is written. Its width changes when a person drags
/// its edge; what is left over of the list goes to the columns that grow. Confined to the FX thread.
///
/// @param <R> the rows' type
public final class Column<R> {

    private static final double SMALLEST = 24;

    private final String title;
    private final CellPainter<? super R> painter;
    private final double startWidth;
    private final DoubleProperty width;
    private double minWidth = SMALLEST;
    private double grow;
    private HPos alignment = HPos.LEFT;
    private boolean isResizable = true;

    private Column(String title, double width, CellPainter<? super R> painter) {
        this.title = title;
        this.painter = painter;
        this.startWidth = width;
        this.width = new SimpleDoubleProperty(this, "width", width);
    }

    /// A column aligned to the left, `width` pixels wide, padding included.
    public static <R> Column<R> of(String title, double width, CellPainter<? super R> painter) {
        return new Column<>(title, width, painter);
    }

    /// Never narrower than this.
    public Column<R> min(double pixels) {
        minWidth = pixels;
        return this;
    }

    /// Takes this share of the room that is left over.
    public Column<R> grow(double share) {
        grow = share;
        return this;
    }

    /// Title and cells at the right edge.
    public Column<R> alignRight() {
        alignment = HPos.RIGHT;
        return this;
    }

    /// Title and cells in the middle.
    public Column<R> alignCentre() {
        alignment = HPos.CENTER;
        return this;
    }

    /// Keeps its width.
    public Column<R> fixed() {
        isResizable = false;
        return this;
    }

    /// The width that was asked for; a growing column may be wider.
    public DoubleProperty widthProperty() {
        return width;
    }

    /// What stands in the header.
    public String title() {
        return title;
    }

    CellPainter<? super R> painter() {
        return painter;
    }

    double minWidth() {
        return Math.min(minWidth, startWidth);
    }

    double growShare() {
        return grow;
    }

    HPos alignment() {
        return alignment;
    }

    boolean isResizable() {
        return isResizable;
    }
}
