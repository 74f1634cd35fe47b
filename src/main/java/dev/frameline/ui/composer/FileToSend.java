package dev.frameline.ui.composer;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.compose.Draft;
import dev.frameline.compose.Draft.Mode;
import dev.frameline.compose.Encoded;
import dev.frameline.ui.kit.text.Texts;

/// The file chosen to be sent, looked at and read on workers. Confined to the FX thread.
final class FileToSend {

    /// A message is held in memory as a whole, several times over on its way through masking and compression.
    static final long LARGEST_BYTES = 64L << 20;

    private final Texts texts;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<ChosenFile> chosen = new ReadOnlyObjectWrapper<>(this, "chosen",
            new ChosenFile.None());
    private final BooleanProperty asText = new SimpleBooleanProperty(this, "asText", false);
    private Optional<Job> looking = Optional.empty();
    private Optional<Job> reading = Optional.empty();
    private boolean isReading;

    FileToSend(Texts texts, Tasks tasks) {
        this.texts = texts;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<ChosenFile> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether it goes out as a text message. Follows what is in the file until the person says otherwise.
    BooleanProperty asTextProperty() {
        return asText;
    }

    /// As chosen; empty if none is.
    String path() {
        return switch (chosen.get()) {
            case ChosenFile.None() -> "";
            case ChosenFile.Looking(String path) -> path;
            case ChosenFile.Found found -> found.path();
            case ChosenFile.Unusable unusable -> unusable.path();
        };
    }

    /// Takes another file, or none if the path is empty, and looks what it is.
    void choose(String path) {
        looking.ifPresent(Job::cancel);
        if (path.isEmpty()) {
            chosen.set(new ChosenFile.None());
            return;
        }
        chosen.set(new ChosenFile.Looking(path));
        looking = Optional.of(tasks.run("look at a file to send", () -> new Draft(Mode.FILE, "", path).encode())
                .then(encoded -> looked(path, encoded),
                        fault -> chosen.set(new ChosenFile.Unusable(path, fault.sentence()))));
    }

    /// Whether its bytes are being read.
    boolean isReading() {
        return isReading;
    }

    /// Reads it as it is now. One of the two is called later, unless [#cancel] comes first.
    void read(Consumer<Encoded.Ready> onBytes, Consumer<Fault> onFault) {
        if (isReading || !(chosen.get() instanceof ChosenFile.Found found)) {
            return;
        }
        isReading = true;
        reading = Optional.of(tasks.run("read a file to send", found.file()::read).then(ready -> {
            isReading = false;
            onBytes.accept(ready);
        }, fault -> {
            isReading = false;
            onFault.accept(fault);
        }));
    }

    void cancel() {
        looking.ifPresent(Job::cancel);
        reading.ifPresent(Job::cancel);
        isReading = false;
    }

    private void looked(String path, Encoded encoded) {
        switch (encoded) {
            case Encoded.FromFile file when file.size() > LARGEST_BYTES ->
                chosen.set(new ChosenFile.Unusable(path, texts.get("composer.file.large")));
            case Encoded.FromFile file -> {
                asText.set(file.text());
                chosen.set(new ChosenFile.Found(path, file));
            }
            case Encoded.Bad bad -> chosen.set(new ChosenFile.Unusable(path, bad.reason()));
            case Encoded.Ready _ -> throw new IllegalStateException("a file is no text");
        }
    }
}
