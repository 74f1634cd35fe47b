package dev.frameline.ui.filter;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.frameline.query.complete.Completion;
import dev.frameline.query.complete.Suggestion;

/// What could be written where the caret is. While one types it opens by itself, with nothing chosen, so that Enter
/// still means what it says; asked for, it opens with the first one chosen. Confined to the FX thread.
final class CompletionViewModel {

    private final ReadOnlyObjectWrapper<List<Suggestion>> suggestions = new ReadOnlyObjectWrapper<>(this,
            "suggestions", List.of());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", -1);
    private List<String> keys = List.of();

    /// What is on offer; none while it is closed.
    ReadOnlyObjectProperty<List<Suggestion>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    /// Index of the chosen one, -1 for none.
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Paths of JSON members that were seen in the recording, the most frequent first.
    void setKeys(List<String> seen) {
        keys = List.copyOf(seen);
    }

    boolean isOpen() {
        return !suggestions.get().isEmpty();
    }

    /// Whether Enter would put one in.
    boolean hasSelection() {
        return isOpen() && selected.get() >= 0;
    }

    /// Something was typed: opens if a word has been begun that can go on.
    void typed(String line, int caret) {
        boolean isBegun = caret > 0 && caret <= line.length() && !Character.isWhitespace(line.charAt(caret - 1));
        selected.set(-1);
        suggestions.set(isBegun ? Completion.at(line, caret, keys) : List.of());
    }

    /// A person asks what could be written.
    void open(String line, int caret) {
        suggestions.set(Completion.at(line, caret, keys));
        selected.set(isOpen() ? 0 : -1);
    }

    void close() {
        selected.set(-1);
        suggestions.set(List.of());
    }

    /// Chooses the next or the one before, round the ends.
    void move(int step) {
        int count = suggestions.get().size();
        if (count > 0) {
            int from = selected.get() < 0 && step < 0 ? 0 : selected.get();
            selected.set(Math.floorMod(from + step, count));
        }
    }

    /// Takes the chosen one, the first if none is; nothing if it is closed.
    Optional<Suggestion> take() {
        return isOpen() ? Optional.of(take(Math.max(0, selected.get()))) : Optional.empty();
    }

    /// Takes the one with this index.
    Suggestion take(int index) {
        Suggestion taken = suggestions.get().get(index);
        close();
        return taken;
    }
}
