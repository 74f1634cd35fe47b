package dev.frameline.ui.session;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import dev.frameline.frame.Direction;
import dev.frameline.recording.EntryFilter;
import dev.frameline.ui.filter.FilterBar;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.filter.HitCount;
import dev.frameline.ui.timeline.FilterCommands;
import dev.frameline.ui.timeline.TimelineViewModel;

/// The filter of a session: joins its bar with the timeline, which do not know each other. Confined to the FX thread.
final class FilterPart implements FilterCommands {

    private final FilterViewModel model;
    private final FilterBar bar;
    private Runnable onLeave = () -> {
        // nobody takes the keys yet
    };

    FilterPart(PaneTools tools) {
        model = new FilterViewModel(tools.delay(), tools.times().zone());
        bar = new FilterBar(model, () -> onLeave.run());
    }

    Node root() {
        return bar.root();
    }

    /// What takes the keys when they leave the filter.
    void setOnLeave(Runnable leave) {
        onLeave = leave;
    }

    ObservableValue<EntryFilter> filterProperty() {
        return model.filterProperty();
    }

    FilterViewModel model() {
        return model;
    }

    void shown() {
        bar.shown();
    }

    void hidden() {
        bar.hidden();
    }

    void focus() {
        bar.focus();
    }

    /// Tells the bar how far the timeline's search has come.
    void tell(TimelineViewModel timeline) {
        model.hitsProperty().set(timeline.filteredProperty().get()
                ? new HitCount(true, timeline.rowCountProperty().get(), timeline.searched(), timeline.searchGoal())
                : HitCount.NONE);
    }

    @Override
    public void clear() {
        model.clear();
    }

    @Override
    public void showOnly(Direction direction) {
        model.showOnly(direction);
    }

    @Override
    public void showBothDirections() {
        model.showBothDirections();
    }
}
