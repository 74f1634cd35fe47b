package dev.frameline.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import dev.frameline.recording.Overview;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.plot.Ink;
import dev.frameline.ui.kit.plot.Painting;
import dev.frameline.ui.kit.plot.Plot;
import dev.frameline.ui.kit.plot.PlotMouse;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Scale;
import dev.frameline.ui.kit.plot.Selection;
import dev.frameline.ui.kit.theme.Buttons;

/// One chart with its title, the values at the cursor, and the button that saves it. Confined to the FX thread.
final class ChartCard {

    /// Pixels a bar.
    private static final double PITCH = 2;
    /// Pings are few: wider bars, so that most have one.
    private static final double PING_PITCH = 10;
    private static final double HEAD = 34;
    private static final double LEGEND = 210;
    private static final double MARGIN = 10;

    private final Chart chart;
    private final ChartsViewModel model;
    private final Optional<Selection> selection;
    private final ObjectProperty<OptionalLong> cursor;
    private final Plot plot;
    private final HBox legend = new HBox();
    private final List<Label> values = new ArrayList<>();
    private final VBox root;
    private final Subscriptions listeners = new Subscriptions();
    private ChartData data;
    private Overview read = Overview.EMPTY;
    private int barLimit = 1;

    /// @param save asks where to keep a picture of it
    ChartCard(Chart chart, ChartsViewModel model, Consumer<ChartCard> save) {
        this.chart = chart;
        this.model = model;
        selection = model.selection(chart);
        cursor = chart.isOverTime() ? model.timeCursorProperty() : new SimpleObjectProperty<>(OptionalLong.empty());
        data = ChartReader.read(chart, Overview.EMPTY, 1);
        plot = new Plot(pen -> painting(data(pen.width()), true).paint(pen));
        plot.setId("chart-" + chart.name().toLowerCase(Locale.ROOT));
        plot.getStyleClass().add("chart-plot");
        PlotMouse.install(plot, new Pointed());
        new ChartKeys(this).install();
        plot.setAccessibleHelp(model.words().texts()
                .get(selection.isPresent() ? "charts.help.brush" : "charts.help"));
        for (Series series : data.series()) {
            var value = Buttons.label("", "small", "muted");
            var swatch = new Region();
            swatch.getStyleClass().addAll("chart-swatch", series.ink().name().toLowerCase(Locale.ROOT));
            value.setGraphic(swatch);
            value.setMinWidth(Region.USE_PREF_SIZE);
            values.add(value);
        }
        legend.getChildren().setAll(values);
        legend.getStyleClass().add("chart-values");
        HBox.setHgrow(legend, Priority.ALWAYS);
        String saveName = model.words().texts().get("charts.save", model.words().title(chart));
        var button = Buttons.icon(Icon.PICTURE, saveName, () -> save.accept(this));
        button.setId(plot.getId() + "-save");
        var head = new HBox(Buttons.label(model.words().title(chart), "medium"), legend, button);
        head.getStyleClass().add("chart-head");
        VBox.setVgrow(plot, Priority.ALWAYS);
        root = new VBox(head, plot);
        root.getStyleClass().add("chart-card");
    }

    Region root() {
        return root;
    }

    Chart chart() {
        return chart;
    }

    Plot plot() {
        return plot;
    }

    ChartsViewModel model() {
        return model;
    }

    Optional<Selection> selection() {
        return selection;
    }

    ObjectProperty<OptionalLong> cursorProperty() {
        return cursor;
    }

    void shown() {
        listeners.close();
        listeners.onChange(model.overviewProperty(), this::refresh);
        listeners.onChange(cursor, this::refresh);
        selection.ifPresent(it -> listeners.onChange(it.rangeProperty(), plot::repaint));
        listeners.onChange(plot.widthProperty(), this::refresh);
        refresh();
    }

    void hidden() {
        listeners.close();
    }

    /// The values as they are drawn now.
    ChartData data() {
        return data(plot.getWidth());
    }

    /// The bar at the cursor.
    OptionalInt bar() {
        ChartData now = data();
        return now.isEmpty() || cursor.get().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(now.barOf(cursor.get().getAsLong()));
    }

    /// How it looks in a picture, with a head and without the cursor.
    Painting forPicture() {
        return pen -> {
            ChartData drawn = read(pen.width());
            pen.title(model.words().title(chart), MARGIN, HEAD / 2);
            double left = LEGEND;
            for (Series series : drawn.isEmpty() ? List.<Series>of() : drawn.series()) {
                pen.fill(series.ink(), left, HEAD / 2 - 4, left + 8, HEAD / 2 + 4);
                pen.text(Ink.TEXT, model.words().value(drawn, series, OptionalInt.empty()), TextAlignment.LEFT,
                        left + 13,
                        HEAD / 2);
                left += LEGEND;
            }
            pen.within(0, HEAD, pen.width(), pen.height() - HEAD - MARGIN, painting(drawn, false));
        };
    }

    /// A picture in this card's colours.
    WritableImage picture(double width, double height, double scale, Painting painting) {
        return plot.picture(width, height, scale, painting);
    }

    private void refresh() {
        ChartData now = data();
        OptionalInt bar = bar();
        for (int i = 0; i < values.size(); i++) {
            values.get(i).setText(now.isEmpty() ? "" : model.words().value(now, now.series().get(i), bar));
            values.get(i).setVisible(!now.isEmpty());
        }
        plot.setAccessibleText(model.words().spoken(now, bar));
        plot.repaint();
    }

    private ChartPainting painting(ChartData drawn, boolean hasCursor) {
        OptionalInt bar = hasCursor ? bar() : OptionalInt.empty();
        return new ChartPainting(drawn, selection.flatMap(it -> it.rangeProperty().get()), bar,
                bar.isPresent() ? model.words().place(drawn, bar.getAsInt()) : "", model.words().empty(chart),
                model.words().times().zone());
    }

    private ChartData data(double width) {
        int limit = limit(width);
        if (!read.equals(model.overviewProperty().get()) || limit != barLimit) {
            read = model.overviewProperty().get();
            barLimit = limit;
            data = read(width);
        }
        return data;
    }

    private ChartData read(double width) {
        return ChartReader.read(chart, model.overviewProperty().get(), limit(width));
    }

    private int limit(double width) {
        double pitch = chart == Chart.PINGS ? PING_PITCH : PITCH;
        return (int) Math.max(1, (width - ChartPainting.LEFT - ChartPainting.RIGHT) / pitch);
    }

    /// What the mouse works on.
    private final class Pointed implements PlotMouse.Target {

        @Override
        public Optional<Scale> scale() {
            ChartData now = data();
            return now.isEmpty() ? Optional.empty() : Optional.of(ChartPainting.scale(now, plot.getWidth()));
        }

        @Override
        public Optional<Range> range() {
            return selection.flatMap(it -> it.rangeProperty().get());
        }

        @Override
        public void select(Optional<Range> range) {
            selection.ifPresent(it -> it.select(range));
        }

        @Override
        public void rest() {
            selection.ifPresent(Selection::rest);
        }

        @Override
        public void pointAt(OptionalDouble x) {
            Optional<Scale> scale = scale();
            cursor.set(x.isEmpty() || scale.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(scale.get().start(scale.get().stepAt(x.getAsDouble()))));
        }
    }
}
