package dev.frameline.ui.session;

import java.util.Optional;
import javafx.beans.property.LongProperty;

import dev.frameline.recording.Recording;
import dev.frameline.ui.jump.JumpBar;
import dev.frameline.ui.jump.JumpViewModel;
import dev.frameline.ui.jump.Target;
import dev.frameline.ui.kit.dialog.Toast;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.marks.MarksList;
import dev.frameline.ui.marks.MarksViewModel;
import dev.frameline.ui.marks.NoteEditor;
import dev.frameline.ui.timeline.RowCommand;
import dev.frameline.ui.timeline.TimelineView;
import dev.frameline.ui.timeline.TimelineViewModel;

/// Marks and jumps of a session: joins them with the rows, which do not know them. Confined to the FX thread.
final class PlacesPart {

    private final Texts texts = Texts.of("session");
    private final JumpViewModel jump;
    private final JumpBar jumpBar;
    private final MarksViewModel marks;
    private final MarksList marksList;
    private final NoteEditor noteEditor;
    private final Toast toast;

    /// @param selected number of the selected entry
    /// @param overview shows marks too
    PlacesPart(PaneTools tools, LongProperty selected, FilterPart filter, TimelineViewModel timeline,
            TimelineView view, OverviewPart overview) {
        jump = new JumpViewModel(tools.tasks(), tools.times().zone(), filter.filterProperty(), selected,
                timeline::goTo);
        jumpBar = new JumpBar(jump, filter::clear, view::focusRows);
        marks = new MarksViewModel(tools.tasks(), tools.times(), selected,
                number -> jump.go(new Target.Numbered(number)));
        marksList = new MarksList(marks);
        noteEditor = new NoteEditor(marks, view::focusRows);
        toast = new Toast(tools.delay());
        view.cover(toast.root());
        view.lay(jumpBar.root());
        view.lay(noteEditor.root());
        view.addToBar(marksList.button());
        view.setOnCommand(this::run);
        timeline.dressing().marksProperty().bind(marks.marksProperty());
        marks.marksProperty().subscribe(all -> overview.setMarks(all.keySet()));
        marks.setOnFault(fault -> toast.say(fault.sentence()));
        marks.setOnRemoved(mark -> toast.offerUndo(texts.get("session.mark.removed", Sizes.count(mark.number())),
                () -> marks.put(mark)));
    }

    void setRecording(Optional<Recording> recording) {
        jump.setRecording(recording);
        marks.setRecording(recording);
    }

    void shown() {
        jumpBar.shown();
        marksList.shown();
    }

    void hidden() {
        jumpBar.hidden();
        marksList.hidden();
    }

    /// Asks where to go.
    void ask() {
        jumpBar.open();
    }

    private void run(RowCommand command) {
        switch (command) {
            case MARK -> marks.toggle();
            case NOTE -> noteEditor.open();
            case OTHER_HALF -> jump.go(new Target.OtherHalf());
            case NEXT_FAULT -> jump.go(Target.fault(true));
            case PREVIOUS_FAULT -> jump.go(Target.fault(false));
            case NEXT_MARK -> jump.go(Target.mark(true));
            case PREVIOUS_MARK -> jump.go(Target.mark(false));
            case GO_TO -> jumpBar.open();
            case BACK -> jump.back();
            case FORWARD -> jump.forward();
        }
    }
}
