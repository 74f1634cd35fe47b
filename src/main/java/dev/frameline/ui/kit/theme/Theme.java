package dev.frameline.ui.kit.theme;

import javafx.application.ColorScheme;

/// Which of the two looks to wear. Any thread.
public enum Theme {
    /// Always light.
    LIGHT,
    /// Always dark.
    DARK,
    /// What the desktop says, also when it changes its mind.
    SYSTEM;

    /// Whether this means dark, given what the desktop prefers.
    public boolean isDark(ColorScheme system) {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> system == ColorScheme.DARK;
        };
    }
}
