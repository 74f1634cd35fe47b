package dev.frameline.ui.kit.plot;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse does on a plot: drags a [Brush], double-clicks it away, points at values. Confined to the FX thread.
public final class PlotMouse {

    private final Plot plot;
    private final Target target;
    private final Brush brush = new Brush();

    /// What is pointed at.
    public interface Target {

        /// The axis as it is now; empty while there is nothing to point at.
        Optional<Scale> scale();

        /// What is selected.
        Optional<Range> range();

        /// Selects something else, or nothing. Called at each step of a drag.
        void select(Optional<Range> range);

        /// The drag is over.
        void rest();

        /// The pointer is at this place, or has gone.
        void pointAt(OptionalDouble x);
    }

    private PlotMouse(Plot plot, Target target) {
        this.plot = plot;
        this.target = target;
    }

    /// Lets the mouse work on `plot`.
    public static void install(Plot plot, Target target) {
        var mouse = new PlotMouse(plot, target);
        plot.setOnMousePressed(mouse::press);
        plot.setOnMouseDragged(mouse::drag);
        plot.setOnMouseReleased(mouse::release);
        plot.setOnMouseMoved(mouse::move);
        plot.setOnMouseExited(event -> target.pointAt(OptionalDouble.empty()));
    }

    private void press(MouseEvent event) {
        plot.requestFocus();
        target.scale().filter(scale -> event.getButton() == MouseButton.PRIMARY).ifPresent(scale -> {
            brush.press(event.getX(), scale, target.range());
            event.consume();
        });
    }

    private void drag(MouseEvent event) {
        target.pointAt(OptionalDouble.of(event.getX()));
        target.scale().filter(scale -> event.getButton() == MouseButton.PRIMARY)
                .ifPresent(scale -> target.select(brush.drag(event.getX(), scale)));
    }

    private void release(MouseEvent event) {
        target.scale().filter(scale -> event.getButton() == MouseButton.PRIMARY).ifPresent(scale -> {
            Optional<Range> released = brush.release(event.getX(), scale);
            target.select(event.getClickCount() == 2 && event.isStillSincePress() ? Optional.empty() : released);
            target.rest();
        });
    }

    private void move(MouseEvent event) {
        target.pointAt(OptionalDouble.of(event.getX()));
        target.scale().ifPresent(scale -> plot.setCursor(switch (Brush.gripAt(event.getX(), scale, target.range())) {
            case NEW -> Cursor.CROSSHAIR;
            case MOVE -> Cursor.OPEN_HAND;
            case FROM, TO -> Cursor.H_RESIZE;
        }));
    }
}
