package dev.frameline.ui.charts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Puts cards of equal size beside and below each other: in two columns where there is room, in one else, and as high as
/// the window allows. Confined to the FX thread.
final class CardGrid extends Region {

    private static final double TWO_COLUMNS = 760;
    private static final double LEAST_HEIGHT = 196;

    private double windowHeight;

    CardGrid(List<Region> cards) {
        getStyleClass().add("card-grid");
        getChildren().setAll(cards);
    }

    /// There is so much room before one has to scroll.
    void setWindowHeight(double height) {
        windowHeight = height;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(windowHeight, rows(width) * LEAST_HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = getWidth() / columns;
        double height = getHeight() / rows(getWidth());
        for (int i = 0; i < getChildren().size(); i++) {
            int column = i % columns;
            int row = i / columns;
            double left = snapPositionX(column * width);
            double top = snapPositionY(row * height);
            getChildren().get(i).resizeRelocate(left, top, snapPositionX((column + 1) * width) - left,
                    snapPositionY((row + 1) * height) - top);
        }
    }

    private int rows(double width) {
        return Math.ceilDiv(getChildren().size(), columns(width));
    }

    private static int columns(double width) {
        return width >= TWO_COLUMNS ? 2 : 1;
    }
}
