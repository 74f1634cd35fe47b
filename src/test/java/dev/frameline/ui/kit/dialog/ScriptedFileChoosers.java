package dev.frameline.ui.kit.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Chooses the files that a test laid ready, none when there are no more. Confined to one thread.
public final class ScriptedFileChoosers implements FileChoosers {

    private final Deque<Path> files = new ArrayDeque<>();
    private final List<FileQuestion> asked = new ArrayList<>();

    /// The next question is answered like this.
    public void willChoose(Path file) {
        files.add(file);
    }

    /// All questions so far.
    public List<FileQuestion> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<Path> open(FileQuestion question) {
        asked.add(question);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> save(FileQuestion question) {
        return open(question);
    }
}
