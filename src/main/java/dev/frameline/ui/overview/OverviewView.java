package dev.frameline.ui.overview;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.plot.Plot;
import dev.frameline.ui.kit.plot.PlotMouse;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Scale;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.overview.OverviewViewModel.Part;

/// The strip on the screen. Confined to the FX thread.
public final class OverviewView {

    private static final double TIP_BELOW = 4;

    private final OverviewViewModel model;
    private final StripPainter painter;
    private final Plot plot;
    private final Tooltip tip = new Tooltip();
    private final Subscriptions listeners = new Subscriptions();

    public OverviewView(OverviewViewModel model) {
        this.model = model;
        painter = new StripPainter(model);
        plot = new Plot(painter);
        plot.setId("overview-strip");
        plot.getStyleClass().add("overview-strip");
        plot.getStylesheets().add(Skin.sheet(OverviewView.class, "overview.css"));
        plot.setAccessibleHelp(Texts.of("overview").get("overview.help"));
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        tip.setHideOnEscape(false); // the key is for the brush
        PlotMouse.install(plot, new Pointed());
    }

    /// The node to put into a pane.
    public Region root() {
        return plot;
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        listeners.follow(model.revisionProperty(), revision -> refresh());
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
        pointAt(OptionalDouble.empty());
    }

    private void refresh() {
        plot.setAccessibleText(model.spoken());
        plot.repaint();
    }

    private void key(KeyEvent event) {
        Part part = event.isShiftDown() ? Part.END : event.isShortcutDown() ? Part.BEGINNING : Part.WHOLE;
        if (event.getCode() == KeyCode.LEFT) {
            model.move(part, -1);
        } else if (event.getCode() == KeyCode.RIGHT) {
            model.move(part, 1);
        } else if (event.getCode() == KeyCode.ESCAPE && model.isBrushed()) {
            model.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void pointAt(OptionalDouble x) {
        painter.pointAt(x);
        plot.repaint();
        Optional<Scale> scale = model.scale(plot.getWidth());
        if (x.isEmpty() || scale.isEmpty()) {
            tip.hide();
            return;
        }
        int bar = model.bars((int) (plot.getWidth() / StripPainter.PITCH)).barOf(scale.get().stepAt(x.getAsDouble()));
        tip.setText(model.tip(bar));
        Bounds place = plot.localToScreen(plot.getLayoutBounds());
        tip.show(plot, place.getMinX() + x.getAsDouble(), place.getMaxY() + TIP_BELOW);
    }

    /// What the mouse works on.
    private final class Pointed implements PlotMouse.Target {

        @Override
        public Optional<Scale> scale() {
            return model.scale(plot.getWidth());
        }

        @Override
        public Optional<Range> range() {
            return model.selection().rangeProperty().get();
        }

        @Override
        public void select(Optional<Range> range) {
            model.selection().select(range);
        }

        @Override
        public void rest() {
            model.selection().rest();
        }

        @Override
        public void pointAt(OptionalDouble x) {
            OverviewView.this.pointAt(x);
        }
    }
}
