package dev.frameline.ui.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.dialog.FileQuestion;

/// Always answers the same, and keeps what it was asked. Confined to one thread.
public final class FixedFileChoosers implements FileChoosers {

    private final List<FileQuestion> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();

    /// What to answer from now on.
    public void answer(Path file) {
        answer = Optional.of(file);
    }

    /// All that was asked.
    public List<FileQuestion> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<Path> open(FileQuestion question) {
        return ask(question);
    }

    @Override
    public Optional<Path> save(FileQuestion question) {
        return ask(question);
    }

    private Optional<Path> ask(FileQuestion question) {
        asked.add(question);
        return answer;
    }
}
