package dev.frameline.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import dev.frameline.base.task.Tasks;
import dev.frameline.settings.Preferences;
import dev.frameline.settings.Retention;
import dev.frameline.shelf.Shelf;
import dev.frameline.shelf.ShelfItem;
import dev.frameline.shelf.ShelfItem.Hold;
import dev.frameline.shelf.Trash;
import dev.frameline.ui.kit.dialog.Asks;
import dev.frameline.ui.kit.dialog.Question;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;

/// The preferences, and what they mean for the recordings that are there. Confined to the FX thread.
public final class PreferencesViewModel {

    private final Texts texts = Texts.of("preferences");
    private final ObjectProperty<Preferences> preferences;
    private final Shelf shelf;
    private final Supplier<Set<Path>> inUse;
    private final Tasks tasks;
    private final Asks asks;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper surplus = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trash = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper hasTrash = new ReadOnlyBooleanWrapper();

    private record Figures(List<ShelfItem> items, List<ShelfItem> surplus, Trash.Content trash) {}

    /// @param preferences kept by whoever made this
    /// @param inUse recordings that are open
    public PreferencesViewModel(ObjectProperty<Preferences> preferences, Shelf shelf, Supplier<Set<Path>> inUse,
            Tasks tasks, Asks asks) {
        this.preferences = preferences;
        this.shelf = shelf;
        this.inUse = inUse;
        this.tasks = tasks;
        this.asks = asks;
    }

    /// Comes up, with fresh figures.
    public void show() {
        shown.set(true);
        refresh();
    }

    void hide() {
        shown.set(false);
    }

    void setRetention(Retention rules) {
        if (!rules.equals(preferences.get().retention())) {
            preferences.set(preferences.get().withRetention(rules));
            refresh();
        }
    }

    void setLook(Preferences.Look look) {
        preferences.set(preferences.get().withLook(look));
    }

    private void refresh() {
        Retention rules = preferences.get().retention();
        Set<Path> open = inUse.get();
        tasks.run("measure recordings",
                () -> new Figures(shelf.items(), shelf.surplus(rules, open), shelf.trash().content()))
                .then(this::tell, fault -> folder.set(fault.sentence()));
    }

    private void tell(Figures figures) {
        List<ShelfItem> here = figures.items().stream().filter(item -> item.hold() != Hold.ELSEWHERE).toList();
        folder.set(texts.get("preferences.folder", amount(here), shelf.folder()));
        surplus.set(figures.surplus().isEmpty()
                ? texts.get("preferences.surplus.none")
                : texts.get("preferences.surplus", amount(figures.surplus())));
        int deleted = figures.trash().recordings();
        hasTrash.set(deleted > 0);
        trash.set(deleted == 0
                ? texts.get("preferences.trash.none")
                : texts.get("preferences.trash", amount(deleted, figures.trash().bytes())));
    }

    private String amount(List<ShelfItem> items) {
        return amount(items.size(), items.stream().mapToLong(ShelfItem::sizeBytes).sum());
    }

    private String amount(int recordings, long bytes) {
        return recordings == 1
                ? texts.get("preferences.amount.one", Sizes.bytes(bytes))
                : texts.get("preferences.amount", recordings, Sizes.bytes(bytes));
    }

    /// Lets deleted recordings go for good, after asking.
    void emptyTrash() {
        asks.confirm(Question.dangerous(texts.get("preferences.empty.title"), texts.get("preferences.empty.text"),
                texts.get("preferences.empty")), yes -> {
                    if (yes) {
                        tasks.run("empty trash", () -> {
                            shelf.trash().empty();
                            return shelf;
                        }).then(_ -> refresh(), fault -> trash.set(fault.sentence()));
                    }
                });
    }

    ObjectProperty<Preferences> preferencesProperty() {
        return preferences;
    }

    /// Whether the card is up.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// How many recordings there are, how large, and where.
    ReadOnlyStringProperty folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /// What the rules would let go now.
    ReadOnlyStringProperty surplusProperty() {
        return surplus.getReadOnlyProperty();
    }

    /// What waits in the trash.
    ReadOnlyStringProperty trashProperty() {
        return trash.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasTrashProperty() {
        return hasTrash.getReadOnlyProperty();
    }
}
