package dev.frameline.ui.session;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.charts.ChartsView;
import dev.frameline.ui.charts.ChartsViewModel;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.overview.OverviewView;
import dev.frameline.ui.overview.OverviewViewModel;
import dev.frameline.ui.timeline.TimelineViewModel;

/// The strip and the charts of a session: joins them with the filter, whose span of time and line they set, and with the
/// timeline, whose hits the strip shows. Confined to the FX thread.
final class OverviewPart {

    private final FilterViewModel filter;
    private final TimelineViewModel timeline;
    private final OverviewViewModel strip;
    private final OverviewView stripView;
    private final ChartsViewModel charts;
    private final ChartsView chartsView;

    /// @param toTimeline brings the timeline to the front
    OverviewPart(PaneTools tools, FilterViewModel filter, TimelineViewModel timeline, Runnable toTimeline) {
        this.filter = filter;
        this.timeline = timeline;
        strip = new OverviewViewModel(tools.delay(), filter.spanProperty(), timeline::rowsBetween, tools.times());
        stripView = new OverviewView(strip);
        charts = new ChartsViewModel(tools.delay(), filter.spanProperty(), filter.textProperty(), tools.times(),
                toTimeline);
        chartsView = new ChartsView(charts, tools.tasks(), tools.choosers());
    }

    Node strip() {
        return stripView.root();
    }

    Region charts() {
        return chartsView.root();
    }

    /// Shows marks on these entries.
    void setMarks(Set<Long> numbers) {
        strip.setMarks(numbers.stream().mapToLong(Long::longValue).toArray());
    }

    void setRecording(Optional<Recording> recording) {
        strip.setRecording(recording);
        charts.setRecording(recording);
    }

    void shown() {
        stripView.shown();
        chartsView.shown();
    }

    void hidden() {
        stripView.hidden();
        chartsView.hidden();
    }

    void tick(SessionViewTab inFront) {
        if (inFront == SessionViewTab.CHARTS) {
            charts.tick();
        }
        EntryFilter asked = filter.filterProperty().get();
        strip.tick(!asked.withSpan(TimeSpan.ALWAYS).withFolded(false).isAll(), timeline.rowCountProperty().get());
    }
}
