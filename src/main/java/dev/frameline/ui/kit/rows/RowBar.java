package dev.frameline.ui.kit.rows;

import java.util.function.DoubleConsumer;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The scroll bar of a list: runs from 0 to 1 whatever the count, and tells only movements that a person made.
/// Confined to the FX thread.
final class RowBar {

    static final double WIDTH = 10;

    private static final double LEAST_THUMB = 28;

    private final ScrollBar bar = new ScrollBar();
    private boolean isOurs;

    RowBar(DoubleConsumer moved) {
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.setMax(1);
        bar.setFocusTraversable(false);
        bar.setManaged(false);
        bar.valueProperty().addListener((observed, before, now) -> {
            if (!isOurs) {
                moved.accept(now.doubleValue());
            }
        });
    }

    ScrollBar node() {
        return bar;
    }

    /// Shows where the window is.
    void show(RowWindow window, double height) {
        isOurs = true;
        bar.setVisible(!window.fits());
        // 10 million rows would make the thumb vanish
        bar.setVisibleAmount(Math.max(window.share(), Math.min(1, LEAST_THUMB / Math.max(1, height))));
        double rows = Math.max(1, (double) (window.count() - window.page()));
        bar.setUnitIncrement(1 / rows);
        bar.setBlockIncrement(window.page() / rows);
        bar.setValue(window.position());
        isOurs = false;
    }
}
