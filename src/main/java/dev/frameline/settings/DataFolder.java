package dev.frameline.settings;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps its files, by the habit of each system. Any thread.
///
/// @param path of the folder; it need not exist yet
public record DataFolder(Path path) {

    /// The folder for this system and environment. `FRAMELINE_HOME` overrides every habit.
    ///
    /// @param os the `os.name` system property
    /// @param home the user's own folder
    /// @param environment the environment variables
    public static DataFolder of(String os, Path home, Map<String, String> environment) {
        String chosen = environment.getOrDefault("FRAMELINE_HOME", "");
        if (!chosen.isBlank()) {
            return new DataFolder(Path.of(chosen));
        }
        if (os.startsWith("Windows")) {
            String appData = environment.getOrDefault("APPDATA", "");
            return new DataFolder(
                    (appData.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(appData))
                            .resolve("Frameline"));
        }
        if (os.startsWith("Mac")) {
            return new DataFolder(home.resolve("Library").resolve("Application Support").resolve("Frameline"));
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return new DataFolder(
                (xdg.isBlank() ? home.resolve(".local").resolve("share") : Path.of(xdg)).resolve("frameline"));
    }

    /// Where recordings of sessions lie that were not saved elsewhere.
    public Path recordings() {
        return path.resolve("recordings");
    }

    /// Where the log lies.
    public Path logs() {
        return path.resolve("logs");
    }
}
