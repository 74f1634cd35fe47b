package dev.frameline.ui.kit.plot;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.Settle;

/// What a brush has selected: shown at once, told on when the brush rests, because those who are told search. Confined
/// to the FX thread.
public final class Selection {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final ReadOnlyObjectWrapper<Optional<Range>> range = new ReadOnlyObjectWrapper<>(this, "range",
            Optional.empty());
    private final Settle settle;

    /// @param tell takes what is selected now
    public Selection(Delay delay, Consumer<Optional<Range>> tell) {
        settle = new Settle(delay, QUIET, () -> tell.accept(range.get()));
    }

    /// What is selected.
    public ReadOnlyObjectProperty<Optional<Range>> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /// Shows what was selected elsewhere; nobody is told.
    public void show(Optional<Range> selected) {
        settle.cancel();
        range.set(selected);
    }

    /// Selects something else, or nothing.
    public void select(Optional<Range> selected) {
        if (!selected.equals(range.get())) {
            range.set(selected);
            settle.touch();
        }
    }

    /// The brush was let go: tells now.
    public void rest() {
        settle.flush();
    }
}
