package dev.frameline.ui.handshake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// The steps of connecting as bars one under the other, each where it happened, with what it took at the right. Confined
/// to the FX thread.
final class Waterfall extends Region {

    private static final double ROW = 18;
    private static final double TRACK = 8;
    private static final double LABEL_WIDTH = 68;
    private static final double VALUE_WIDTH = 68;
    private static final double SHORTEST = 3;

    private final List<Row> rows = new ArrayList<>();

    private record Row(TimingBar bar, Label name, Region track, Region fill, Label value) {}

    /// @param tlsName what TLS is called, such as `TLS 1.3`
    Waterfall(Texts texts, List<TimingBar> bars, String tlsName) {
        getStyleClass().add("waterfall");
        var spoken = new ArrayList<String>();
        for (TimingBar bar : bars) {
            boolean isNamed = bar.phase() == TimingBar.Phase.TLS && !tlsName.isEmpty();
            String key = bar.phase().name().toLowerCase(Locale.ROOT);
            var name = new Label(isNamed ? tlsName : texts.get("handshake.phase." + key));
            name.getStyleClass().addAll("small", "muted");
            var value = new Label(Times.millis(bar.nanos()));
            value.getStyleClass().add("mono");
            value.setAlignment(Pos.CENTER_RIGHT);
            var track = new Region();
            track.getStyleClass().add("timing-track");
            var fill = new Region();
            fill.getStyleClass().addAll("timing-fill", key);
            rows.add(new Row(bar, name, track, fill, value));
            getChildren().addAll(name, track, fill, value);
            spoken.add(name.getText() + " " + value.getText());
        }
        setAccessibleText(texts.get("handshake.timings", String.join(", ", spoken)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + rows.size() * ROW + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double from = left + LABEL_WIDTH;
        double width = Math.max(0, right - VALUE_WIDTH - from);
        double y = snappedTopInset();
        for (Row row : rows) {
            row.name().resizeRelocate(left, y, LABEL_WIDTH, ROW);
            row.value().resizeRelocate(right - VALUE_WIDTH, y, VALUE_WIDTH, ROW);
            double top = y + (ROW - TRACK) / 2;
            row.track().resizeRelocate(from, top, width, TRACK);
            double length = Math.min(width, Math.max(SHORTEST, row.bar().share() * width));
            double start = Math.min(row.bar().start() * width, width - length);
            row.fill().resizeRelocate(from + snapPositionX(start), top, snapSizeX(length), TRACK);
            y += ROW;
        }
    }
}
