package dev.frameline.ui.filter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import dev.frameline.profile.SavedFilter;
import dev.frameline.query.Query;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.Settle;

/// The filters that were used before, and those that a person has kept with the profile. Confined to the FX thread.
public final class FilterMemory {

    /// A line that stood so long was used.
    private static final Duration USED = Duration.ofSeconds(4);

    private final RecentFilters recent;
    private final StringProperty text;
    private final ObservableValue<Query> query;
    private final ObjectProperty<List<SavedFilter>> saved = new SimpleObjectProperty<>(this, "saved", List.of());
    private final Settle settle;
    private String recalled = "";
    private Runnable onSave = () -> {
        // nobody can keep it
    };

    FilterMemory(Delay delay, RecentFilters recent, StringProperty text, ObservableValue<Query> query) {
        this.recent = recent;
        this.text = text;
        this.query = query;
        settle = new Settle(delay, USED, this::remember);
    }

    /// Lines that were used, newest first.
    public List<String> recent() {
        return recent.linesProperty().get();
    }

    /// The kept filters; they belong to whoever composes the panes.
    public ObjectProperty<List<SavedFilter>> savedProperty() {
        return saved;
    }

    /// What asks for a name to keep the line under, and then calls [#save].
    public void setOnSave(Runnable ask) {
        onSave = ask;
    }

    /// Whether there is a line to keep.
    public boolean canSave() {
        return !text.get().isBlank();
    }

    /// A person wants to keep the line.
    public void askToSave() {
        if (canSave()) {
            onSave.run();
        }
    }

    /// Keeps the line under a name, instead of another one with this name.
    public void save(String name) {
        var kept = new ArrayList<>(saved.get());
        kept.removeIf(each -> nameOf(each).equals(name.strip()));
        kept.add(new SavedFilter(name.strip(), text.get().strip()));
        saved.set(List.copyOf(kept));
    }

    /// Keeps it no longer.
    public void delete(SavedFilter filter) {
        saved.set(saved.get().stream().filter(each -> !each.equals(filter)).toList());
    }

    /// What to call it.
    public static String nameOf(SavedFilter filter) {
        return filter.name().isBlank() ? filter.text() : filter.name();
    }

    /// Forgets the history.
    public void forget() {
        recent.clear();
    }

    /// Puts an older line into the field, if it is empty or holds one already; says whether that was so.
    boolean older() {
        List<String> lines = recent();
        int next = isRecalling() ? lines.indexOf(recalled) + 1 : 0;
        if (!text.get().isEmpty() && !isRecalling() || next >= lines.size()) {
            return isRecalling();
        }
        recall(lines.get(next));
        return true;
    }

    /// Puts a newer line into the field, if an older one is there; says whether that was so.
    boolean newer() {
        if (!isRecalling()) {
            return false;
        }
        int next = recent().indexOf(recalled) - 1;
        recall(next < 0 ? "" : recent().get(next));
        return true;
    }

    /// The text has changed: it counts as used when it stands for a while.
    void changed() {
        settle.touch();
    }

    /// The text is used.
    void remember() {
        settle.cancel();
        if (!query.getValue().isAll()) {
            recent.add(text.get().strip());
        }
    }

    private boolean isRecalling() {
        return !recalled.isEmpty() && text.get().equals(recalled) && recent().contains(recalled);
    }

    private void recall(String line) {
        recalled = line;
        text.set(line);
    }
}
