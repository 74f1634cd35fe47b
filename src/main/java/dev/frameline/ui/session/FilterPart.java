package dev.frameline.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import dev.frameline.base.task.Job;
import dev.frameline.frame.Direction;
import dev.frameline.profile.Profile;
import dev.frameline.profile.SavedFilter;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.ui.filter.FilterBar;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.filter.FindState;
import dev.frameline.ui.filter.HitCount;
import dev.frameline.ui.filter.SearchCommands;
import dev.frameline.ui.kit.dialog.TextQuestion;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.timeline.FilterCommands;
import dev.frameline.ui.timeline.FindViewModel;
import dev.frameline.ui.timeline.TimelineViewModel;

/// The filter of a session: joins its bar with the timeline, the profile and the recording, which do not know each other.
/// Confined to the FX thread.
final class FilterPart implements FilterCommands {

    private final Texts texts = Texts.of("session");
    private final SessionViewModel session;
    private final PaneTools tools;
    private final FilterViewModel model;
    private final FilterBar bar;
    private Optional<TimelineViewModel> timeline = Optional.empty();
    private Optional<Job> sampling = Optional.empty();
    private Runnable onLeave = () -> {
        // nobody takes the keys yet
    };

    FilterPart(SessionViewModel session, PaneTools tools) {
        this.session = session;
        this.tools = tools;
        model = new FilterViewModel(tools.delay(), tools.times().zone(), tools.recentFilters());
        bar = new FilterBar(model, () -> onLeave.run());
        bar.onFocused(this::sampleKeys);
        model.memory().setOnSave(this::askForName);
        model.memory().savedProperty().subscribe(this::keep);
        session.profileProperty()
                .subscribe(profile -> model.memory().savedProperty().set(profile.timeline().filters()));
        session.recordingProperty().subscribe(recording -> bar.setKeys(List.of()));
    }

    Node root() {
        return bar.root();
    }

    /// What takes the keys when they leave the filter.
    void setOnLeave(Runnable leave) {
        onLeave = leave;
    }

    /// The rows that are filtered.
    void join(TimelineViewModel rows) {
        timeline = Optional.of(rows);
        model.setSearch(new Search(rows));
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

    void close() {
        sampling.ifPresent(Job::cancel);
    }

    void focus() {
        bar.focus();
    }

    /// Tells the bar how far the timeline's search has come.
    void tell() {
        timeline.ifPresent(rows -> {
            model.hitsProperty().set(rows.filteredProperty().get() ? hits(rows) : HitCount.NONE);
            model.foundProperty().set(rows.find().isFinding() ? found(rows.find()) : FindState.NONE);
        });
    }

    private static HitCount hits(TimelineViewModel rows) {
        return new HitCount(true, rows.rowCountProperty().get(), rows.search().searched(), rows.search().goal(),
                rows.search().isHalted());
    }

    private static FindState found(FindViewModel find) {
        return new FindState(true, find.position(), find.hits(), find.searched(), find.searchGoal(), find.isGoing(),
                switch (find.wrap()) {
                    case NONE -> FindState.Wrap.NONE;
                    case TO_FIRST -> FindState.Wrap.TO_FIRST;
                    case TO_LAST -> FindState.Wrap.TO_LAST;
                });
    }

    @Override
    public void clear() {
        model.clear();
    }

    @Override
    public void stepBack() {
        model.stepBack();
    }

    @Override
    public void showOnly(Direction direction) {
        model.showOnly(direction);
    }

    @Override
    public void showBothDirections() {
        model.showBothDirections();
    }

    private void keep(List<SavedFilter> filters) {
        Profile profile = session.profileProperty().get();
        if (!profile.timeline().filters().equals(filters)) {
            session.profileProperty().set(profile.withTimeline(profile.timeline().withFilters(filters)));
        }
    }

    private void askForName() {
        tools.asks().prompt(TextQuestion.of(texts.get("session.filter.save"), texts.get("session.filter.save.label"),
                model.textProperty().get().strip(), texts.get("session.filter.save.yes")), model.memory()::save);
    }

    /// What can be completed comes from what was recorded so far.
    private void sampleKeys() {
        Optional<Recording> recording = session.recordingProperty().get();
        if (recording.isEmpty() || sampling.filter(job -> !job.isDone()).isPresent()) {
            return;
        }
        var sample = new KeySample(recording.get());
        sampling = Optional.of(tools.tasks().compute("look for JSON keys", sample::keys).then(bar::setKeys, fault -> {
            // a recording that cannot be read says so in the rows
        }));
    }

    /// What the bar asks of the rows.
    private final class Search implements SearchCommands {

        private final TimelineViewModel rows;

        Search(TimelineViewModel rows) {
            this.rows = rows;
        }

        @Override
        public void stop() {
            rows.search().halt();
            tell();
        }

        @Override
        public void resume() {
            rows.search().resume();
        }

        @Override
        public void find(Query query) {
            rows.find().find(query);
        }

        @Override
        public void next() {
            if (rows.find().isFinding()) {
                rows.find().next();
            } else {
                rows.step(true);
            }
        }

        @Override
        public void previous() {
            if (rows.find().isFinding()) {
                rows.find().previous();
            } else {
                rows.step(false);
            }
        }
    }
}
