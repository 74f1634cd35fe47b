package dev.frameline.ui.filter;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What could be written where the caret is. While one types it opens by itself, with nothing chosen, so that Enter
/// still means what it says; asked for, it opens with the first one chosen. Confined to the FX thread.
final class CompletionViewModel {

    private final Completer completer;
    private final ReadOnlyObjectWrapper<List<Suggestion>> suggestions = new ReadOnlyObjectWrapper<>(this,
            "suggestions", List.of());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", -1);
    private List<String> keys = List.of();
    private String text = "";
    private int start;
    private int end;

    /// Says what could be written.
    @FunctionalInterface
    interface Completer {

        /// What could stand at `caret`, the likeliest first.
        ///
        /// @param keys paths of JSON members that were seen in the recording
        Completions at(String text, int caret, List<String> keys);
    }

    /// What could be written instead of a part of the line.
    ///
    /// @param start index of the part's first character
    /// @param end index after its last one
    record Completions(int start, int end, List<Suggestion> suggestions) {

        Completions {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// A line with a suggestion put in.
    ///
    /// @param caret where one goes on
    record Completed(String text, int caret) {}

    CompletionViewModel(Completer completer) {
        this.completer = completer;
    }

    /// What is on offer; none while it is closed.
    ReadOnlyObjectProperty<List<Suggestion>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    /// Index of the chosen one, -1 for none.
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What the recording's JSON holds.
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
        Completions found = completer.at(line, caret, keys);
        boolean isBegun = caret > found.start();
        show(line, found, isBegun ? found.suggestions() : List.of());
        selected.set(-1);
    }

    /// A person asks what could be written.
    void open(String line, int caret) {
        Completions found = completer.at(line, caret, keys);
        show(line, found, found.suggestions());
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

    void select(int index) {
        selected.set(index);
    }

    /// Puts the chosen one in, the first if none is; nothing if it is closed.
    Optional<Completed> accept() {
        if (!isOpen()) {
            return Optional.empty();
        }
        String put = suggestions.get().get(Math.max(0, selected.get())).text();
        close();
        return Optional.of(new Completed(text.substring(0, start) + put + text.substring(end), start + put.length()));
    }

    private void show(String line, Completions found, List<Suggestion> offered) {
        text = line;
        start = found.start();
        end = found.end();
        suggestions.set(offered);
    }
}
