package dev.frameline.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import dev.frameline.base.task.Job;
import dev.frameline.frame.Direction;
import dev.frameline.profile.Profile;
import dev.frameline.profile.SavedFilter;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.ui.filter.FilterBar;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.kit.dialog.TextQuestion;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.timeline.FilterCommands;
import dev.frameline.ui.timeline.TimelineViewModel;

/// The filter of a session: joins its bar with the timeline, the profile and the recording, which do not know each other.
/// Confined to the FX thread.
final class FilterPart implements FilterCommands {

    private final Texts texts = Texts.of("session");
    private final Followed session;
    private final PaneTools tools;
    private final FilterViewModel model;
    private final FilterBar bar;
    private Optional<SearchPart> search = Optional.empty();
    private Optional<Job> sampling = Optional.empty();
    private Runnable onLeave = () -> {
        // nobody takes the keys yet
    };

    FilterPart(Followed session, PaneTools tools) {
        this.session = session;
        this.tools = tools;
        model = new FilterViewModel(tools.delay(), tools.times().zone(), tools.recentFilters());
        bar = new FilterBar(model, () -> onLeave.run());
        bar.onFocused(this::sampleKeys);
        model.memory().setOnSave(this::askForName);
        session.profileProperty()
                .subscribe(profile -> model.memory().savedProperty().set(profile.timeline().filters()));
        model.memory().savedProperty().subscribe((before, now) -> keep(now));
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
        var joined = new SearchPart(rows, model.modeProperty());
        search = Optional.of(joined);
        model.setSearch(joined);
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

    /// Tells the bar how far searching and finding have come.
    void tell() {
        search.ifPresent(it -> {
            model.hitsProperty().set(it.hits());
            model.foundProperty().set(it.found());
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
        Optional<Recording> recording = session.recordingProperty().getValue();
        if (recording.isEmpty() || sampling.filter(job -> !job.isDone()).isPresent()) {
            return;
        }
        var sample = new KeySample(recording.get());
        sampling = Optional.of(tools.tasks().compute("look for JSON keys", sample::keys).then(bar::setKeys, fault -> {
            // a recording that cannot be read says so in the rows
        }));
    }
}
