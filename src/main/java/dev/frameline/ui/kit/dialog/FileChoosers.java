package dev.frameline.ui.kit.dialog;

import java.nio.file.Path;
import java.util.Optional;

/// Lets a person choose a file; nothing when they change their mind. Blocks until they have chosen, as the system's
/// choosers do, while the window lives on. Confined to the FX thread.
public interface FileChoosers {

    /// A file that exists.
    Optional<Path> open(FileQuestion question);

    /// A file to be written; the system has asked already if it exists.
    Optional<Path> save(FileQuestion question);
}
