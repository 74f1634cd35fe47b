package dev.frameline.ui.session;

import java.util.Optional;
import javafx.scene.Node;

import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.overview.OverviewView;
import dev.frameline.ui.overview.OverviewViewModel;
import dev.frameline.ui.timeline.TimelineViewModel;

/// The strip of a session: joins it with the filter, whose span of time it sets, and with the timeline, whose hits it
/// shows. Confined to the FX thread.
final class OverviewPart {

    private final FilterViewModel filter;
    private final TimelineViewModel timeline;
    private final OverviewViewModel model;
    private final OverviewView view;

    OverviewPart(PaneTools tools, FilterViewModel filter, TimelineViewModel timeline) {
        this.filter = filter;
        this.timeline = timeline;
        model = new OverviewViewModel(tools.delay(), filter.spanProperty(), timeline::rowsBetween, tools.times());
        view = new OverviewView(model);
    }

    Node strip() {
        return view.root();
    }

    void setRecording(Optional<Recording> recording) {
        model.setRecording(recording);
    }

    void shown() {
        view.shown();
    }

    void hidden() {
        view.hidden();
    }

    void tick() {
        EntryFilter asked = filter.filterProperty().get();
        model.tick(!asked.withSpan(TimeSpan.ALWAYS).withFolded(false).isAll(), timeline.rowCountProperty().get());
    }
}
