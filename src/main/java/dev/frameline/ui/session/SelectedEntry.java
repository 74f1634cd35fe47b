package dev.frameline.ui.session;

import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.frame.Entry;
import dev.frameline.recording.Recording;

/// Loads the entry behind a selected number. Until it is there the one before stays, so that walking through rows does
/// not flicker. Confined to the FX thread.
final class SelectedEntry {

    private final Tasks tasks;
    private final ObservableValue<Optional<Recording>> recording;
    private final ReadOnlyObjectWrapper<Optional<Entry>> entry = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Job> loading = Optional.empty();

    SelectedEntry(Tasks tasks, LongProperty number, ObservableValue<Optional<Recording>> recording) {
        this.tasks = tasks;
        this.recording = recording;
        number.subscribe(now -> load(now.longValue()));
        recording.subscribe(_ -> load(number.get()));
    }

    private void load(long number) {
        loading.ifPresent(Job::cancel);
        loading = Optional.empty();
        Optional<Recording> from = recording.getValue();
        if (number < 1 || from.isEmpty()) {
            entry.set(Optional.empty());
            return;
        }
        Recording source = from.get();
        loading = Optional.of(tasks.run("load entry", () -> source.page(number, 1))
                .then(page -> entry.set(page.stream().findFirst()), _ -> entry.set(Optional.empty())));
    }

    ReadOnlyObjectProperty<Optional<Entry>> entryProperty() {
        return entry.getReadOnlyProperty();
    }
}
