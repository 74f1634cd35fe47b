package dev.frameline.ui.session;

import javafx.beans.value.ObservableValue;

import dev.frameline.query.Query;
import dev.frameline.ui.filter.FilterMode;
import dev.frameline.ui.filter.FindState;
import dev.frameline.ui.filter.HitCount;
import dev.frameline.ui.filter.SearchCommands;
import dev.frameline.ui.timeline.FindViewModel;
import dev.frameline.ui.timeline.TimelineViewModel;

/// Joins what the filter box asks with the rows that are searched: while it filters, every row is a hit. Confined to the
/// FX thread.
final class SearchPart implements SearchCommands {

    private final TimelineViewModel rows;
    private final FindViewModel find;
    private final ObservableValue<FilterMode> mode;

    SearchPart(TimelineViewModel rows, ObservableValue<FilterMode> mode) {
        this.rows = rows;
        this.mode = mode;
        find = rows.find();
    }

    /// How far the search of the filter has come.
    HitCount hits() {
        return rows.filteredProperty().get()
                ? new HitCount(true, rows.rowCountProperty().get(), rows.filterRun().searched(),
                        rows.filterRun().goal(),
                        rows.filterRun().isStopped())
                : HitCount.NONE;
    }

    /// How finding stands.
    FindState found() {
        if (!find.isFinding()) {
            return FindState.NONE;
        }
        return new FindState(true, find.position(), find.hits(), find.searched(), find.searchGoal(), find.isGoing(),
                switch (find.wrap()) {
                    case NONE -> FindState.Wrap.NONE;
                    case TO_FIRST -> FindState.Wrap.TO_FIRST;
                    case TO_LAST -> FindState.Wrap.TO_LAST;
                });
    }

    @Override
    public void stop() {
        rows.filterRun().stop();
    }

    @Override
    public void resume() {
        rows.filterRun().resume();
    }

    @Override
    public void find(Query query) {
        find.find(query);
    }

    @Override
    public void next() {
        if (mode.getValue() == FilterMode.FIND) {
            find.next();
        } else {
            rows.filterRun().next();
        }
    }

    @Override
    public void previous() {
        if (mode.getValue() == FilterMode.FIND) {
            find.previous();
        } else {
            rows.filterRun().previous();
        }
    }
}
