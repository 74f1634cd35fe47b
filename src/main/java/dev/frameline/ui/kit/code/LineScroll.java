package dev.frameline.ui.kit.code;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// How far a [LineView] is scrolled, and its two bars. Confined to the FX thread.
final class LineScroll {

    static final double BAR = 10;

    private static final double LEAST_THUMB = 28;

    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private double width;
    private double height;

    LineScroll(Runnable moved) {
        vertical.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[]{vertical, horizontal}) {
            bar.setManaged(false);
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(value -> moved.run());
        }
    }

    ScrollBar vertical() {
        return vertical;
    }

    ScrollBar horizontal() {
        return horizontal;
    }

    double top() {
        return vertical.getValue();
    }

    double left() {
        return horizontal.getValue();
    }

    void moveTo(double left, double top) {
        horizontal.setValue(Math.clamp(left, 0, horizontal.getMax()));
        vertical.setValue(Math.clamp(top, 0, vertical.getMax()));
    }

    void moveBy(double right, double down) {
        moveTo(left() + right, top() + down);
    }

    /// Takes the size of what is shown and of the room for it, and lays the bars along the edges.
    void fit(double contentWidth, double contentHeight, double newWidth, double newHeight, double step) {
        width = newWidth;
        height = newHeight;
        fit(vertical, contentHeight, height, step);
        fit(horizontal, contentWidth, width, step);
        vertical.resizeRelocate(width - BAR, 0, BAR, height);
        horizontal.resizeRelocate(0, height - BAR, width - (vertical.isVisible() ? BAR : 0), BAR);
    }

    /// Moves as little as it takes for a box to be in sight.
    void show(double x, double y, double boxHeight, double margin) {
        double newLeft = left();
        if (x < newLeft + margin) {
            newLeft = x - margin * 4;
        } else if (x > newLeft + width - margin * 2) {
            newLeft = x - width + margin * 6;
        }
        double newTop = top();
        if (y < newTop) {
            newTop = y;
        } else if (y + boxHeight > newTop + height - BAR) {
            newTop = y + boxHeight - height + BAR;
        }
        moveTo(newLeft, newTop);
    }

    private static void fit(ScrollBar bar, double content, double room, double step) {
        double most = Math.max(0, content - room);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(Math.max(step, room - step));
        double share = content <= 0 ? 1 : Math.max(room / content, LEAST_THUMB / Math.max(1, room));
        bar.setVisibleAmount(Math.min(1, share) * most);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }
}
