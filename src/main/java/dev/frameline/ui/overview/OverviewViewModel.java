package dev.frameline.ui.overview;

import java.util.Optional;
import java.util.function.LongBinaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Recording;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.plot.Brush;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Scale;
import dev.frameline.ui.kit.plot.Selection;
import dev.frameline.ui.kit.text.Times;

/// What the strip shows: the recording's overview, hits and marks on it, and the span of time that is selected. It takes
/// a look at every third tick, and changes only when something did. Confined to the FX thread.
public final class OverviewViewModel {

    /// Of thirty ticks a second: ten looks.
    private static final int TICKS_A_LOOK = 3;
    /// A key moves by a hundredth of the axis.
    private static final int KEY_STEPS = 100;
    /// A first range by key is a tenth of it.
    private static final int FIRST_SHARE = 10;

    private final LongBinaryOperator hits;
    private final StripWords words;
    private final Selection selection;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final ObjectProperty<TimeSpan> span;
    private Optional<Recording> recording = Optional.empty();
    private Overview overview = Overview.EMPTY;
    private StripBars bars = StripBars.NONE;
    private long[] hitsOfBars = new long[0];
    private long[] marks = new long[0];
    private boolean isFiltered;
    private long hitCount;
    private int barLimit = 1;
    private int ticks;

    /// Which part of a range a key moves.
    enum Part {
        WHOLE, BEGINNING, END
    }

    /// @param span the span of time that the timeline shows; owned by the filter
    /// @param hits how many hits of the filter there are from one entry's number to another's, both belonging to it
    /// @param times writes times of day
    public OverviewViewModel(Delay delay, ObjectProperty<TimeSpan> span, LongBinaryOperator hits, Times times) {
        this.span = span;
        this.hits = hits;
        words = new StripWords(times);
        selection = new Selection(delay,
                range -> span.set(range.map(it -> new TimeSpan(it.from(), it.to())).orElse(TimeSpan.ALWAYS)));
        span.subscribe(now -> selection
                .show(now.isAlways() ? Optional.empty() : Optional.of(new Range(now.fromNanos(), now.toNanos()))));
        selection.rangeProperty().subscribe((before, now) -> change());
    }

    /// Shows another recording; a span of time that was selected in the one before means nothing in it.
    public void setRecording(Optional<Recording> shown) {
        if (!shown.equals(recording)) {
            if (recording.isPresent()) {
                selection.show(Optional.empty());
                span.set(TimeSpan.ALWAYS);
            }
            recording = shown;
            marks = new long[0];
            look();
        }
    }

    /// Shows marks on these entries.
    public void setMarks(long[] numbers) {
        marks = numbers.clone();
        change();
    }

    /// Called with each pulse while it is shown.
    ///
    /// @param filtered whether the filter asks for more than a span of time
    /// @param found how many hits it has so far
    public void tick(boolean filtered, long found) {
        if (ticks++ % TICKS_A_LOOK != 0) {
            return;
        }
        boolean isNew = filtered != isFiltered || found != hitCount;
        isFiltered = filtered;
        hitCount = found;
        if (!look() && isNew) {
            change();
        }
    }

    /// Changes whenever there is something else to draw.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// At most so many bars, from now on.
    StripBars bars(int most) {
        if (most != barLimit) {
            barLimit = most;
            bars = StripBars.of(overview, most);
            hitsOfBars = hitsOf(bars);
        }
        return bars;
    }

    /// Hits in each bar; empty if there is no filter.
    long[] hitsOfBars() {
        return hitsOfBars;
    }

    long[] marks() {
        return marks;
    }

    /// The axis over `width` pixels; empty while nothing passed.
    Optional<Scale> scale(double width) {
        return overview.spans().isEmpty() ? Optional.empty() : Optional.of(bars.scale(width));
    }

    Selection selection() {
        return selection;
    }

    /// A key was pressed: moves a part of the range by steps that are seen, or makes a first range at the end.
    void move(Part part, int by) {
        scale(1).ifPresent(scale -> {
            int cells = by * Math.max(1, scale.steps() / KEY_STEPS);
            selection.select(selection.rangeProperty().get().map(range -> switch (part) {
                case WHOLE -> Brush.moved(range, cells, scale);
                case BEGINNING -> Brush.startMoved(range, cells, scale);
                case END -> Brush.endMoved(range, cells, scale);
            }).or(() -> Optional.of(scale.range(scale.steps() - Math.ceilDiv(scale.steps(), FIRST_SHARE),
                    scale.steps() - 1))));
        });
    }

    /// Whether a range is selected.
    boolean isBrushed() {
        return selection.rangeProperty().get().isPresent();
    }

    /// All of the time is shown again.
    void clear() {
        selection.select(Optional.empty());
        selection.rest();
    }

    /// What to say of a bar.
    String tip(int bar) {
        return words.tip(overview, bars.time(bar),
                hitsOfBars.length == 0 ? Optional.empty() : Optional.of(hitsOfBars[bar]));
    }

    /// What to say of all.
    String spoken() {
        return words.spoken(overview, selection.rangeProperty().get());
    }

    private boolean look() {
        Overview now = recording.map(Recording::overview).orElse(Overview.EMPTY);
        if (now.equals(overview)) {
            return false;
        }
        overview = now;
        bars = StripBars.of(now, barLimit);
        change();
        return true;
    }

    private void change() {
        hitsOfBars = hitsOf(bars);
        revision.set(revision.get() + 1);
    }

    private long[] hitsOf(StripBars shown) {
        return isFiltered ? shown.hits(hits) : new long[0];
    }
}
