package dev.frameline.ui.kit.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What to ask a file chooser for. Any thread.
///
/// @param title the chooser's title
/// @param kindName what such files are called: `Recordings`
/// @param patterns their names, as in `*.frameline`; empty for any file
/// @param name the file name proposed when saving; may be empty
/// @param folder where to begin, if that is known
public record FileQuestion(String title, String kindName, List<String> patterns, String name, Optional<Path> folder) {

    /// Any file, wherever the system begins.
    public static FileQuestion any(String title) {
        return new FileQuestion(title, "", List.of(), "", Optional.empty());
    }

    /// The same with a proposed file name.
    public FileQuestion named(String fileName) {
        return new FileQuestion(title, kindName, patterns, fileName, folder);
    }

    /// The same beginning in `start`.
    public FileQuestion in(Path start) {
        return new FileQuestion(title, kindName, patterns, name, Optional.of(start));
    }
}
