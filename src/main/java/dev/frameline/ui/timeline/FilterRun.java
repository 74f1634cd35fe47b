package dev.frameline.ui.timeline;

import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableLongValue;

/// The search of a timeline's filter: how far it has come; it can be stopped, and one can walk through what it has found. Confined to the FX
/// thread.
public final class FilterRun {

    private final RowFeed feed;
    private final ObservableLongValue selectedNumber;
    private final LongConsumer goTo;

    /// @param selectedNumber where a step begins
    /// @param goTo goes to an entry
    FilterRun(RowFeed feed, ObservableLongValue selectedNumber, LongConsumer goTo) {
        this.feed = feed;
        this.selectedNumber = selectedNumber;
        this.goTo = goTo;
    }

    /// How many entries the filter has looked at.
    public long searched() {
        return feed.searched();
    }

    /// How many it has to look at; what came since the view was paused does not count.
    public long goal() {
        return feed.limit();
    }

    /// Whether it has not yet seen all entries.
    public ReadOnlyBooleanProperty searchingProperty() {
        return feed.searchingProperty();
    }

    /// Ends the search; what it found stays, and nothing more is looked at until it goes on.
    public void stop() {
        feed.haltSearch();
    }

    /// Goes on with a search that was stopped.
    public void resume() {
        feed.resumeSearch();
    }

    /// Whether the search was stopped.
    public boolean isStopped() {
        return feed.isSearchHalted();
    }

    /// Goes to the row below the selected entry, after the last one to the first.
    public void next() {
        go(feed.numbers().firstRowFrom(selectedNumber.get() + 1));
    }

    /// Goes to the row above the selected entry, before the first one to the last.
    public void previous() {
        go(feed.numbers().firstRowFrom(selectedNumber.get()) - 1);
    }

    private void go(long row) {
        long rows = feed.numbers().count();
        if (rows > 0) {
            goTo.accept(feed.numbers().numberAt(Math.floorMod(row, rows)));
        }
    }
}
