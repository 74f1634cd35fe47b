package dev.frameline.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import dev.frameline.recording.sqlite.Recordings;
import dev.frameline.ui.kit.text.Texts;

/// What becomes of files that are dropped on the window: recordings are opened, the rest is named. Knows no gesture.
/// Confined to the FX thread.
final class DroppedFiles {

    private final Texts texts = Texts.of("shell");
    private final Consumer<Path> open;
    private final Consumer<String> say;

    /// @param open opens a recording
    /// @param say tells the person something
    DroppedFiles(Consumer<Path> open, Consumer<String> say) {
        this.open = open;
        this.say = say;
    }

    /// Whether one of them at least can be opened.
    boolean accepts(List<Path> files) {
        return files.stream().anyMatch(DroppedFiles::isRecording);
    }

    /// Opens the recordings among them, and says what the others are.
    void drop(List<Path> files) {
        files.stream().filter(DroppedFiles::isRecording).forEach(open);
        List<Path> others = files.stream().filter(file -> !isRecording(file)).toList();
        if (others.size() == 1) {
            say.accept(texts.get("shell.drop.none", String.valueOf(others.getFirst().getFileName())));
        } else if (!others.isEmpty()) {
            say.accept(texts.get("shell.drop.some", others.size()));
        }
    }

    private static boolean isRecording(Path file) {
        return String.valueOf(file.getFileName()).endsWith(Recordings.SUFFIX);
    }
}
