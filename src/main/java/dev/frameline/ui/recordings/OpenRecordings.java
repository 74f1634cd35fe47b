package dev.frameline.ui.recordings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.frameline.session.SessionState;

/// The recordings that tabs hold open, as the list needs to know them. Paths are absolute. Confined to the FX thread.
public interface OpenRecordings {

    /// Brings the tab that shows this recording to the front, or opens one.
    void open(Path file);

    /// All that are open in a tab.
    Set<Path> files();

    /// Those that belong to the tab of a connection, which writes them or did last time, and how it stands.
    Map<Path, SessionState> held();

    /// Closes the tab that only shows this recording, and runs `then` once the file is free, with whether there was one.
    void close(Path file, Consumer<Boolean> then);
}
