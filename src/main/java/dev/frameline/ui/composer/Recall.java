package dev.frameline.ui.composer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import dev.frameline.compose.Draft;
import dev.frameline.compose.Draft.Mode;
import dev.frameline.compose.RecentMessages;
import dev.frameline.payload.json.JsonCheck;

/// Walks through recent messages, newest first, and back to what was being written before. Confined to the FX thread.
final class Recall {

    private static final int OWN = -1;

    private final ObjectProperty<RecentMessages> recent = new SimpleObjectProperty<>(this, "recent",
            RecentMessages.NONE);
    private final Map<String, Mode> modes = new HashMap<>();
    private int position = OWN;
    private Optional<Draft> own = Optional.empty();
    private Optional<Draft> shown = Optional.empty();

    ObjectProperty<RecentMessages> recentProperty() {
        return recent;
    }

    /// Adds what was sent, and starts over: what is in the editor now is the person's own.
    void remember(Draft sent) {
        modes.put(sent.text(), sent.mode());
        recent.set(recent.get().with(sent.text()));
        reset();
    }

    /// The next older message; empty at the oldest.
    Optional<Draft> older(Draft current) {
        settle(current);
        return move(position + 1, current);
    }

    /// The next newer message, or at last what was being written; empty when there already.
    Optional<Draft> newer(Draft current) {
        settle(current);
        return position == OWN ? Optional.empty() : move(position - 1, current);
    }

    /// The message at `index`.
    Optional<Draft> at(int index, Draft current) {
        settle(current);
        return index < 0 ? Optional.empty() : move(index, current);
    }

    private void reset() {
        position = OWN;
        own = Optional.empty();
        shown = Optional.empty();
    }

    /// A recalled message that was changed since is the person's own from now on.
    private void settle(Draft current) {
        if (position != OWN && !shown.equals(Optional.of(current))) {
            reset();
        }
    }

    private Optional<Draft> move(int to, Draft current) {
        List<String> texts = recent.get().texts();
        if (to >= texts.size()) {
            return Optional.empty();
        }
        if (to == OWN) {
            Optional<Draft> before = own;
            reset();
            return before;
        }
        if (position == OWN) {
            own = Optional.of(current);
        }
        position = to;
        String text = texts.get(to);
        shown = Optional.of(new Draft(modeOf(text), text, current.file()));
        return shown;
    }

    /// Recent texts are kept without their mode: one of this run is known, an older one looked at.
    private Mode modeOf(String text) {
        Mode guess = JsonCheck.of(text) instanceof JsonCheck.Valid ? Mode.JSON : Mode.TEXT;
        return modes.getOrDefault(text, guess);
    }
}
