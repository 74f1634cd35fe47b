package dev.frameline.ui.timeline;

import dev.frameline.frame.Direction;

/// What the timeline asks of the filter that stands above it. Confined to the FX thread.
public interface FilterCommands {

    /// Everything is shown again.
    void clear();

    /// Stops a search that is under way; if there is none, everything is shown again.
    void stepBack();

    /// Only this direction is shown.
    void showOnly(Direction direction);

    /// Both directions are shown.
    void showBothDirections();
}
