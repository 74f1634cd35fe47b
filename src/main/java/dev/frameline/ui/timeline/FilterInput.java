package dev.frameline.ui.timeline;

import java.time.Duration;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.frameline.frame.Direction;
import dev.frameline.recording.EntryFilter;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.Settle;

/// What a person has set in the filter bar: toggles count at once, the text when typing rests. Confined to the FX
/// thread.
public final class FilterInput {

    private static final Duration QUIET = Duration.ofMillis(180);

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty in = new SimpleBooleanProperty(this, "in", true);
    private final BooleanProperty out = new SimpleBooleanProperty(this, "out", true);
    private final BooleanProperty control = new SimpleBooleanProperty(this, "control", true);
    private final Settle settle;
    private final Runnable changed;
    private EntryFilter applied = EntryFilter.ALL;
    private boolean isChangingMany;

    FilterInput(Delay delay, Runnable changed) {
        this.changed = changed;
        settle = new Settle(delay, QUIET, this::apply);
        text.subscribe((before, now) -> settle.touch());
        in.subscribe((before, now) -> applyNow());
        out.subscribe((before, now) -> applyNow());
        control.subscribe((before, now) -> applyNow());
    }

    /// What the payload must contain.
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

    /// Everything is shown again.
    public void clear() {
        set("", true, true, true);
    }

    /// Only this direction is shown; text and control stay.
    public void showOnly(Direction direction) {
        set(text.get(), direction == Direction.IN, direction == Direction.OUT, control.get());
    }

    /// Both directions are shown; text and control stay.
    public void showBothDirections() {
        set(text.get(), true, true, control.get());
    }

    /// Does not wait for typing to rest.
    public void applyNow() {
        settle.cancel();
        if (!isChangingMany) {
            apply();
        }
    }

    /// As the recording understands it.
    EntryFilter filter() {
        return new EntryFilter(in.get(), out.get(), control.get(), text.get().strip());
    }

    private void apply() {
        EntryFilter wanted = filter();
        if (!wanted.equals(applied)) {
            applied = wanted;
            changed.run();
        }
    }

    private void set(String newText, boolean showIn, boolean showOut, boolean showControl) {
        isChangingMany = true;
        text.set(newText);
        in.set(showIn);
        out.set(showOut);
        control.set(showControl);
        isChangingMany = false;
        applyNow();
    }
}
