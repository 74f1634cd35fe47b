package dev.frameline.app;

import java.nio.file.Path;
import java.util.Optional;

/// What the check before the start asks of the machine, so that a test can answer in its place. Any thread.
interface Machine {

    boolean isLinux();

    boolean isRoot();

    /// Whether the toolkit was told to draw into memory instead of onto a screen.
    boolean isHeadless();

    /// The value of an environment variable, if it is set to something.
    Optional<String> variable(String name);

    boolean exists(Path file);

    /// Whether the system's loader finds the library and all that it needs in turn.
    boolean loads(String libraryFileName);

    /// Whether the X server that DISPLAY names lets us in.
    boolean opensDisplay();
}
