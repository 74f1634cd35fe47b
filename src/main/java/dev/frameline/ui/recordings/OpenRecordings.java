package dev.frameline.ui.recordings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

    /// Closes the tab that shows this recording, unless its connection lives, and runs `then` once the file is free.
    void close(Path file, Consumer<Reopening> then);

    /// Brings back a tab that was closed for the sake of its file.
    @FunctionalInterface
    interface Reopening {

        /// Nothing was closed.
        Reopening NONE = _ -> {
        };

        /// Brings the tab back with the recording that lies here now; without one, only the tab of a connection comes
        /// back, since it can show another.
        void with(Optional<Path> file);
    }
}
