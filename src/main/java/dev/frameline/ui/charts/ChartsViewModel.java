package dev.frameline.ui.charts;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Recording;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Selection;
import dev.frameline.ui.kit.text.Times;

/// What the charts show, and what is selected in them: a span of time, sizes. The time that one points at in one chart is
/// pointed at in all of them. It takes a look four times a second, while it is shown. Confined to the FX thread.
public final class ChartsViewModel {

    /// Of thirty ticks a second.
    private static final int TICKS_A_LOOK = 8;

    private final ChartWords words;
    private final ObjectProperty<TimeSpan> span;
    private final StringProperty filterLine;
    private final Runnable toTimeline;
    private final Selection time;
    private final Selection sizes;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(this, "overview",
            Overview.EMPTY);
    private final ObjectProperty<OptionalLong> timeCursor = new SimpleObjectProperty<>(this, "timeCursor",
            OptionalLong.empty());
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper(this, "selected", "");
    private Optional<Recording> recording = Optional.empty();
    private int ticks;

    /// @param span the span of time that the timeline shows; owned by the filter
    /// @param filterLine the line of the filter language; owned by the filter
    /// @param times writes times of day
    /// @param toTimeline shows the timeline
    public ChartsViewModel(Delay delay, ObjectProperty<TimeSpan> span, StringProperty filterLine, Times times,
            Runnable toTimeline) {
        words = new ChartWords(times);
        this.span = span;
        this.filterLine = filterLine;
        this.toTimeline = toTimeline;
        time = new Selection(delay, range -> span
                .set(range.map(it -> new TimeSpan(it.from(), it.to())).orElse(TimeSpan.ALWAYS)));
        sizes = new Selection(delay,
                steps -> filterLine.set(SizeTerms.replaced(filterLine.get(), steps.map(PowerAxis::values))));
        span.subscribe(now -> time
                .show(now.isAlways() ? Optional.empty() : Optional.of(new Range(now.fromNanos(), now.toNanos()))));
        filterLine.subscribe(line -> sizes.show(SizeTerms.in(line).map(PowerAxis::steps)));
        time.rangeProperty().subscribe(range -> describe());
        sizes.rangeProperty().subscribe(range -> describe());
    }

    /// Shows another recording.
    public void setRecording(Optional<Recording> shown) {
        recording = shown;
        timeCursor.set(OptionalLong.empty());
        look();
    }

    /// Called with each pulse while it is shown.
    public void tick() {
        if (ticks++ % TICKS_A_LOOK == 0) {
            look();
        }
    }

    /// What is drawn.
    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// The time that is pointed at.
    ObjectProperty<OptionalLong> timeCursorProperty() {
        return timeCursor;
    }

    /// What the timeline is limited to, in words; empty if to nothing.
    ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ChartWords words() {
        return words;
    }

    /// What a brush on this chart selects, if it selects anything.
    Optional<Selection> selection(Chart chart) {
        return switch (chart) {
            case RATE, BYTES, PINGS, GAPS -> Optional.of(time);
            case SIZES -> Optional.of(sizes);
            case PAUSES -> Optional.empty();
        };
    }

    /// Shows the timeline, with what is selected.
    void showTimeline() {
        time.rest();
        sizes.rest();
        toTimeline.run();
    }

    /// Nothing is selected any more.
    void clear() {
        span.set(TimeSpan.ALWAYS);
        filterLine.set(SizeTerms.replaced(filterLine.get(), Optional.empty()));
        time.show(Optional.empty());
        sizes.show(Optional.empty());
    }

    /// What files of pictures are called: the recording's name without its ending.
    String fileName() {
        String name = recording.map(it -> String.valueOf(it.file().getFileName())).orElse("charts");
        return name.endsWith(".frameline") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private void look() {
        overview.set(recording.map(Recording::overview).orElse(Overview.EMPTY));
    }

    private void describe() {
        Optional<String> ofTime = time.rangeProperty().get().map(range -> words.range(Chart.RATE, range));
        Optional<String> ofSizes = sizes.rangeProperty().get().map(range -> words.range(Chart.SIZES, range));
        selected.set(ofTime.isPresent() && ofSizes.isPresent()
                ? ofTime.get() + ", " + ofSizes.get()
                : ofTime.or(() -> ofSizes).orElse(""));
    }
}
