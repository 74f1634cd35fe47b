package dev.frameline.ui.recordings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Subscription;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.shelf.Shelf;

/// One recording at a time on its way to a place of the person's choice. Confined to the FX thread, apart from the
/// progress that the copying thread tells.
public final class CopyInProgress {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Shelf shelf;
    private final RecordingTools tools;
    private final ReadOnlyObjectWrapper<Optional<Path>> target = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private volatile double told;
    private Optional<Job> job = Optional.empty();
    private Subscription looking = Subscription.EMPTY;

    CopyInProgress(Shelf shelf, RecordingTools tools) {
        this.shelf = shelf;
        this.tools = tools;
    }

    /// Starts copying; gives up one that still runs.
    void start(Path file, Path to, Runnable onDone, Consumer<Fault> onFault) {
        cancel();
        told = 0;
        progress.set(0);
        target.set(Optional.of(to));
        look();
        job = Optional.of(tools.tasks().run("copy recording", () -> {
            shelf.copy(file, to, done -> told = done);
            return to;
        }).then(_ -> {
            end();
            onDone.run();
        }, fault -> {
            end();
            onFault.accept(fault);
        }));
    }

    private void look() {
        looking = tools.delay().after(LOOK, () -> {
            progress.set(told);
            look();
        });
    }

    private void end() {
        looking.unsubscribe();
        job = Optional.empty();
        target.set(Optional.empty());
    }

    /// Gives up; nothing is left of the copy.
    void cancel() {
        job.ifPresent(Job::cancel);
        end();
    }

    /// Where the copy goes, while there is one on its way.
    ReadOnlyObjectProperty<Optional<Path>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// How much of it is done, 0 to 1.
    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }
}
