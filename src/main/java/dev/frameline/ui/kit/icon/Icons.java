package dev.frameline.ui.kit.icon;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Makes nodes of icons. Their colour is the token `-fl-icon`, which any parent may set anew in its sheet, as in
/// `.my-button { -fl-icon: -fl-accent; }`. Confined to the FX thread.
public final class Icons {

    /// The side of the grid that paths are drawn on.
    private static final double GRID = 16;
    private static final double PEN = 1.3;

    private Icons() {}

    /// `icon` as a square of `size` pixels.
    public static Node of(Icon icon, double size) {
        var shape = new SVGPath();
        shape.setContent(icon.path());
        if (icon.isFilled()) {
            shape.setFillRule(FillRule.EVEN_ODD);
            shape.getStyleClass().add("icon-fill");
        } else {
            shape.setStrokeWidth(PEN);
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            shape.getStyleClass().add("icon-line");
        }
        double scale = size / GRID;
        shape.getTransforms().add(new javafx.scene.transform.Scale(scale, scale, 0, 0));
        shape.setManaged(false);
        return new Square(shape, size);
    }

    /// Keeps its size and its one shape where it is, whatever the layout around it does.
    private static final class Square extends Region {

        private Square(Node shape, double size) {
            getStyleClass().add("icon");
            getChildren().add(shape);
            setMinSize(size, size);
            setPrefSize(size, size);
            setMaxSize(size, size);
            setMouseTransparent(true);
        }

        @Override
        protected void layoutChildren() {
            // the shape stands at its own coordinates
        }
    }
}
