package dev.frameline.ui.recordings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Work;
import dev.frameline.recording.sqlite.Recordings;
import dev.frameline.shelf.RecordingNames;
import dev.frameline.shelf.Shelf;
import dev.frameline.shelf.ShelfItem;
import dev.frameline.shelf.ShelfItem.Hold;
import dev.frameline.shelf.Trash.Trashed;
import dev.frameline.ui.kit.dialog.FileQuestion;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.recordings.OpenRecordings.Reopening;

/// What is done to recordings, one at a time, in the background; what fails is said in one place. Confined to the FX
/// thread.
public final class RecordingDeeds {

    private final Texts texts = Texts.of("recordings");
    private final Shelf shelf;
    private final OpenRecordings open;
    private final RecordingTools tools;
    private final CopyInProgress copy;
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable onChanged = () -> {
        // nobody lists them yet
    };
    private Consumer<Path> onMoved = _ -> {
    };
    private UndoOffer onRemoved = (_, _) -> {
    };

    /// Something was removed and can be brought back.
    public interface UndoOffer {
        /// Says `text` and offers `undo`.
        void offer(String text, Runnable undo);
    }

    public RecordingDeeds(Shelf shelf, OpenRecordings open, RecordingTools tools) {
        this.shelf = shelf;
        this.open = open;
        this.tools = tools;
        copy = new CopyInProgress(shelf, tools);
    }

    /// Who offers to undo.
    public void setOnRemoved(UndoOffer offer) {
        onRemoved = offer;
    }

    /// Who looks at the files again when they have changed, and who selects one that lies elsewhere now.
    void setOnChanged(Runnable changed, Consumer<Path> moved) {
        onChanged = changed;
        onMoved = moved;
    }

    public void open(Path file) {
        fault.set(Optional.empty());
        open.open(file);
    }

    /// Lets the person choose a recording, and opens it.
    public void choose() {
        tools.choosers().open(question(texts.get("recordings.choose"))).ifPresent(this::open);
    }

    private FileQuestion question(String title) {
        return new FileQuestion(title, texts.get("recordings.kind"), List.of("*" + Recordings.SUFFIX), "",
                Optional.empty());
    }

    /// Gives a recording another name; a blank one changes nothing.
    void rename(Path file, String name) {
        if (name.isBlank() || name.strip().equals(RecordingNames.nameOf(file)) || isLive(file)) {
            return;
        }
        open.close(file, tab -> tools.tasks().run("rename recording", () -> shelf.rename(file, name))
                .then(renamed -> moved(renamed, tab), failed -> failed(failed, file, tab)));
    }

    private void moved(Path now, Reopening tab) {
        fault.set(Optional.empty());
        onMoved.accept(now);
        tab.with(Optional.of(now));
        onChanged.run();
    }

    private void failed(Fault failed, Path file, Reopening tab) {
        tab.with(Optional.of(file));
        say(failed);
        onChanged.run();
    }

    /// A file cannot be moved away from under a live connection; says so.
    private boolean isLive(Path file) {
        boolean isLive = Optional.ofNullable(open.held().get(file)).filter(state -> !state.isAtRest()).isPresent();
        if (isLive) {
            say(Fault.of(Fault.Kind.INPUT, texts.get("recordings.live.fault", RecordingNames.nameOf(file)),
                    texts.get("recordings.live.todo")));
        }
        return isLive;
    }

    /// Deletes a recording of the data folder, or takes one of another folder off the list, and offers to undo it.
    void remove(ShelfItem item) {
        if (item.hold() == Hold.ELSEWHERE) {
            work("forget recording", () -> {
                shelf.forget(item.file());
                return item;
            }, _ -> {
                onChanged.run();
                onRemoved.offer(texts.get("recordings.forgotten", item.name()), () -> remember(item.file()));
            });
        } else if (!isLive(item.file())) {
            open.close(item.file(),
                    tab -> tools.tasks().run("delete recording", () -> shelf.remove(item.file()))
                            .then(trashed -> removed(trashed, tab), failed -> failed(failed, item.file(), tab)));
        }
    }

    private void removed(Trashed trashed, Reopening tab) {
        fault.set(Optional.empty());
        tab.with(Optional.empty());
        onChanged.run();
        onRemoved.offer(texts.get("recordings.removed", trashed.name()),
                () -> work("restore recording", () -> shelf.restore(trashed), back -> moved(back, tab)));
    }

    /// These were deleted because the preferences say so: says it quietly, and offers to undo it.
    public void swept(List<Trashed> gone) {
        if (gone.isEmpty()) {
            return;
        }
        onChanged.run();
        String text = gone.size() == 1
                ? texts.get("recordings.swept.one", gone.getFirst().name())
                : texts.get("recordings.swept.many", gone.size());
        onRemoved.offer(text, () -> work("restore recordings", () -> {
            for (Trashed each : gone) {
                shelf.restore(each);
            }
            return gone;
        }, _ -> onChanged.run()));
    }

    /// A recording was opened: one in another folder is listed from now on.
    public void remember(Path file) {
        work("remember recording", () -> {
            shelf.remember(file);
            return file;
        }, _ -> onChanged.run());
    }

    /// Copies a recording to a place of the person's choice.
    void saveAs(Path file) {
        FileQuestion asked = question(texts.get("recordings.save")).named(String.valueOf(file.getFileName()));
        tools.choosers().save(asked).ifPresent(chosen -> {
            String name = String.valueOf(chosen.getFileName());
            boolean isNamedInFull = name.endsWith(Recordings.SUFFIX);
            Path target = isNamedInFull ? chosen : chosen.resolveSibling(name + Recordings.SUFFIX);
            if (!isNamedInFull && Files.exists(target)) {
                say(Fault.of(Fault.Kind.INPUT, texts.get("recordings.exists", target),
                        texts.get("recordings.exists.todo")));
            } else if (open.files().contains(target.toAbsolutePath().normalize())) {
                say(Fault.of(Fault.Kind.INPUT, texts.get("recordings.replacing", RecordingNames.nameOf(target)),
                        texts.get("recordings.replacing.todo")));
            } else {
                fault.set(Optional.empty());
                copy.start(file, target, onChanged, this::say);
            }
        });
    }

    /// Shows a recording in the desktop's file manager.
    void reveal(Path file) {
        work("reveal recording", () -> {
            tools.reveal().show(file);
            return file;
        }, _ -> {
        });
    }

    void copyPath(Path file) {
        tools.clipboards().copy(file.toString());
    }

    private <T> void work(String label, Work<T> work, Consumer<T> then) {
        tools.tasks().run(label, work).then(then, this::say);
    }

    /// Says what failed.
    public void say(Fault failed) {
        fault.set(Optional.of(failed));
    }

    /// The person has read it.
    void dismissFault() {
        fault.set(Optional.empty());
    }

    /// What failed last.
    public ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    CopyInProgress copying() {
        return copy;
    }
}
