package dev.frameline.ui.recordings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.frameline.shelf.Shelf.Rescued;
import dev.frameline.ui.kit.text.Texts;

/// What a killed program left and what was made whole again at this start. Confined to the FX thread.
public final class RescuedViewModel {

    private final Texts texts = Texts.of("recordings");
    private final Consumer<Path> onOpen;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private List<Rescued> rescued = List.of();

    /// @param onOpen opens a recording
    public RescuedViewModel(Consumer<Path> onOpen) {
        this.onOpen = onOpen;
    }

    /// Says that these were rescued, the newest last; says nothing if there are none.
    public void show(List<Rescued> found) {
        rescued = List.copyOf(found);
        if (!found.isEmpty()) {
            Rescued newest = found.getLast();
            text.set(found.size() == 1
                    ? texts.get("recordings.rescued.one", newest.name(), newest.frames())
                    : texts.get("recordings.rescued.many", found.size(), newest.name(), newest.frames()));
        }
    }

    /// Opens all of them, and says no more.
    void open() {
        rescued.forEach(it -> onOpen.accept(it.file()));
        dismiss();
    }

    void dismiss() {
        text.set("");
    }

    /// What is said; empty for nothing.
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
