package dev.frameline.ui.timeline;

import javafx.beans.property.ReadOnlyBooleanProperty;

/// How the filter's search for rows goes, and what a person can do about it. Confined to the FX thread.
public interface RowSearch {

    /// How many entries were looked at.
    long searched();

    /// How many there are to look at; what came since the view was paused does not count.
    long goal();

    /// Whether the filter has not yet seen all entries.
    ReadOnlyBooleanProperty searchingProperty();

    /// Ends the search; what it found stays, and nothing more is looked at until it goes on.
    void halt();

    /// Goes on with a search that was halted.
    void resume();

    /// Whether it was halted before it had seen all entries.
    boolean isHalted();
}
