package dev.frameline.ui.session;

import java.util.List;

import dev.frameline.exchange.EntryForm;
import dev.frameline.profile.ColumnChoice;
import dev.frameline.profile.Profile;
import dev.frameline.ui.selection.SelectionBar;
import dev.frameline.ui.selection.SelectionViewModel;
import dev.frameline.ui.timeline.CopyForm;
import dev.frameline.ui.timeline.TimelineView;
import dev.frameline.ui.timeline.TimelineViewModel;

/// What a session does with the rows of its timeline: keeps their columns in the profile, and sums up and copies many of
/// them. Confined to the FX thread.
final class RowsPart {

    private final Followed session;
    private final SelectionViewModel selection;
    private final SelectionBar bar;

    RowsPart(Followed session, PaneTools tools, FilterPart filter, TimelineViewModel timeline,
            TimelineView view) {
        this.session = session;
        var origin = new SelectionViewModel.Origin(timeline.selection(), session.recordingProperty(),
                timeline.filterRun().searchingProperty(), () -> filter.filterProperty().getValue().folded());
        selection = new SelectionViewModel(tools.tasks(), origin, tools.clipboards(), tools.choosers());
        bar = new SelectionBar(selection, tools.clipboards());
        view.setFoot(bar.root());
        session.profileProperty()
                .subscribe(profile -> timeline.columns().choicesProperty().set(profile.timeline().columns()));
        timeline.columns().choicesProperty().subscribe((before, now) -> keep(now));
    }

    private void keep(List<ColumnChoice> columns) {
        Profile profile = session.profileProperty().get();
        if (!profile.timeline().columns().equals(columns)) {
            session.profileProperty().set(profile.withTimeline(profile.timeline().withColumns(columns)));
        }
    }

    /// Copies the selected entries if they are many; false if they are not.
    boolean copy(CopyForm form) {
        if (!selection.isMany()) {
            return false;
        }
        selection.copy(switch (form) {
            case PAYLOAD -> EntryForm.TEXT;
            case PRETTY -> EntryForm.JSON_LINES;
            case HEX -> EntryForm.HEX;
        });
        return true;
    }

    void tick() {
        selection.tick();
    }

    void shown() {
        bar.shown();
    }

    void hidden() {
        bar.hidden();
    }

    void close() {
        bar.hidden();
        selection.close();
    }
}
