package dev.frameline.ui.filter;

import java.time.Duration;
import java.time.ZoneId;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.frameline.frame.Direction;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.Settle;

/// What a person has set in the filter bar: toggles count at once, the text when typing rests. Confined to the FX
/// thread.
public final class FilterViewModel {

    private static final Duration QUIET = Duration.ofMillis(180);

    private final ZoneId zone;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty in = new SimpleBooleanProperty(this, "in", true);
    private final BooleanProperty out = new SimpleBooleanProperty(this, "out", true);
    private final BooleanProperty control = new SimpleBooleanProperty(this, "control", true);
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final ObjectProperty<TimeSpan> span = new SimpleObjectProperty<>(this, "span", TimeSpan.ALWAYS);
    private final ObjectProperty<HitCount> hits = new SimpleObjectProperty<>(this, "hits", HitCount.NONE);
    private final ReadOnlyObjectWrapper<EntryFilter> filter = new ReadOnlyObjectWrapper<>(this, "filter",
            EntryFilter.ALL);
    private final Settle settle;
    private boolean isChangingMany;

    /// @param delay how long typing is waited for
    /// @param zone in which times of day are meant
    public FilterViewModel(Delay delay, ZoneId zone) {
        this.zone = zone;
        settle = new Settle(delay, QUIET, this::apply);
        text.subscribe((before, now) -> settle.touch());
        in.subscribe((before, now) -> applyNow());
        out.subscribe((before, now) -> applyNow());
        control.subscribe((before, now) -> applyNow());
        folded.subscribe((before, now) -> applyNow());
        span.subscribe((before, now) -> applyNow());
    }

    /// What passes, once typing has come to rest.
    public ReadOnlyObjectProperty<EntryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The line of the filter language.
    public StringProperty textProperty() {
        return text;
    }

    /// Whether inbound frames are shown.
    public BooleanProperty inProperty() {
        return in;
    }

    /// Whether outbound frames are shown.
    public BooleanProperty outProperty() {
        return out;
    }

    /// Whether pings, pongs and closes are shown.
    public BooleanProperty controlProperty() {
        return control;
    }

    /// Whether the frames of one message are one row.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// The span of time that is shown.
    public ObjectProperty<TimeSpan> spanProperty() {
        return span;
    }

    /// How far the search has come; told by who searches.
    public ObjectProperty<HitCount> hitsProperty() {
        return hits;
    }

    /// Everything is shown again; whether messages are folded stays.
    public void clear() {
        isChangingMany = true;
        text.set("");
        in.set(true);
        out.set(true);
        control.set(true);
        span.set(TimeSpan.ALWAYS);
        isChangingMany = false;
        applyNow();
    }

    /// Only this direction is shown; the rest stays.
    public void showOnly(Direction direction) {
        setDirections(direction == Direction.IN, direction == Direction.OUT);
    }

    /// Both directions are shown; the rest stays.
    public void showBothDirections() {
        setDirections(true, true);
    }

    private void setDirections(boolean showIn, boolean showOut) {
        isChangingMany = true;
        in.set(showIn);
        out.set(showOut);
        isChangingMany = false;
        applyNow();
    }

    /// Does not wait for typing to rest.
    public void applyNow() {
        settle.cancel();
        if (!isChangingMany) {
            apply();
        }
    }

    private void apply() {
        filter.set(new EntryFilter(in.get(), out.get(), control.get(), folded.get(), span.get(),
                Query.parse(text.get(), zone)));
    }
}
