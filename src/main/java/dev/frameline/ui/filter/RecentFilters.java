package dev.frameline.ui.filter;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The filters that were used last, newest first, shared by all tabs. Confined to the FX thread.
public final class RecentFilters {

    static final int MOST = 50;

    private final ReadOnlyObjectWrapper<List<String>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());

    /// The lines, each once.
    public ReadOnlyObjectProperty<List<String>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// What was kept at the last start comes after what was used since.
    public void restore(List<String> kept) {
        set(Stream.concat(lines.get().stream(), kept.stream()));
    }

    /// This line was used now.
    public void add(String line) {
        if (lines.get().isEmpty() || !lines.get().getFirst().equals(line)) {
            set(Stream.concat(Stream.of(line), lines.get().stream()));
        }
    }

    /// Forgets all.
    public void clear() {
        lines.set(List.of());
    }

    private void set(Stream<String> all) {
        lines.set(all.filter(line -> !line.isBlank()).distinct().limit(MOST).toList());
    }
}
