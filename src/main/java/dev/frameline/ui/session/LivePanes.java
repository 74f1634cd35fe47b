package dev.frameline.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import dev.frameline.base.task.Job;
import dev.frameline.compose.Draft;
import dev.frameline.compose.RecentMessages;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.recording.Recording;
import dev.frameline.session.SendOutcome;
import dev.frameline.session.Session;
import dev.frameline.session.SessionState;
import dev.frameline.settings.WindowState.OpenTab;
import dev.frameline.settings.WindowState.Place;
import dev.frameline.ui.composer.ComposerView;
import dev.frameline.ui.composer.ComposerViewModel;
import dev.frameline.ui.composer.Outbox;
import dev.frameline.ui.detail.DetailView;
import dev.frameline.ui.detail.DetailViewModel;
import dev.frameline.ui.filter.FilterSettings;
import dev.frameline.ui.handshake.HandshakeView;
import dev.frameline.ui.handshake.HandshakeViewModel;
import dev.frameline.ui.timeline.CopyForm;
import dev.frameline.ui.timeline.TimelineView;
import dev.frameline.ui.timeline.TimelineViewModel;

/// Timeline, detail or handshake, and composer: the panes that show and feed a session. Confined to the FX thread.
final class LivePanes {

    private static final double DETAIL_AT = 0.65;
    private static final double COMPOSER_AT = 0.74;
    private static final int SETTLING_TICKS = 10;
    private static final int LAST_ENTRIES = 8;

    private final SessionViewModel model;
    private final Followed session;
    private final PaneTools tools;
    private final FilterPart filter;
    private final RowsPart rows;
    private final TimelineViewModel timeline;
    private final TimelineView timelineView;
    private final OverviewPart overview;
    private final PlacesPart places;
    private final DetailViewModel detail;
    private final DetailView detailView;
    private final HandshakeViewModel handshake;
    private final HandshakeView handshakeView;
    private final ComposerViewModel composer;
    private final ComposerView composerView;
    private final SplitPane upper;
    private final SplitPane root;
    private double composerHeight;
    private Place place = Place.NONE;
    private int settling;
    private boolean isSeekingRefusal;
    private Optional<Job> seeking = Optional.empty();

    /// @param kept how they were left
    /// @param settings how the filter was left
    LivePanes(SessionViewModel model, PaneTools tools, OpenTab kept, FilterSettings settings) {
        this.model = model;
        this.tools = tools;
        session = new Followed(model);
        filter = new FilterPart(session, tools);
        filter.model().set(settings);
        timeline = new TimelineViewModel(tools.tasks(), filter.filterProperty(), tools.times(),
                session.selectedNumberProperty());
        timelineView = new TimelineView(timeline, filter, filter.root(), tools.clipboards());
        filter.setOnLeave(timelineView::focusRows);
        filter.join(timeline);
        rows = new RowsPart(session, tools, filter, timeline, timelineView);
        overview = new OverviewPart(tools, filter.model(), timeline,
                () -> model.viewProperty().set(SessionViewTab.TIMELINE));
        timelineView.setStrip(overview.strip());
        places = new PlacesPart(tools, session.selectedNumberProperty(), filter, timeline, timelineView,
                overview);
        detail = new DetailViewModel(tools.tasks(), tools.delay(), tools.times(), session.selectedEntryProperty(),
                tools.clipboards(), tools.choosers());
        detailView = new DetailView(detail, tools.clipboards());
        handshake = new HandshakeViewModel(tools.tasks(), tools.ticker());
        handshakeView = new HandshakeView(handshake, tools.pump(), tools.clipboards());
        composer = new ComposerViewModel(new SessionOutbox(model.session()), tools.tasks());
        composerView = new ComposerView(composer, tools.choosers(), tools.isMac());
        upper = new SplitPane(timelineView.root(), new StackPane(detailView.root(), handshakeView.root()));
        upper.setDividerPositions(DETAIL_AT);
        root = model.isViewer() ? new SplitPane(upper) : new SplitPane(upper, composerView.root());
        root.setOrientation(Orientation.VERTICAL);
        root.setDividerPositions(COMPOSER_AT);
        SplitPane.setResizableWithParent(composerView.root(), false);
        composer.openProperty().bind(session.stateProperty().map(state -> state == SessionState.OPEN));
        restore(kept);
        timeline.setOnCopy(this::copy);
        timeline.dressing().highlightsProperty().subscribe(detail::setHighlights);
        filter.model().foldedProperty().subscribe(folded -> detail.wholeMessageProperty().set(folded));
        session.recordingProperty().subscribe(this::showRecording);
        session.selectedEntryProperty().subscribe(this::showEntry);
        session.snapshotProperty().map(EndingPart::isFailure).subscribe(failed -> isSeekingRefusal = failed);
    }

    Region root() {
        return root;
    }

    Region charts() {
        return overview.charts();
    }

    static String composerSheet() {
        return ComposerView.sheet();
    }

    static String handshakeSheet() {
        return HandshakeView.sheet();
    }

    void focusComposer() {
        composerView.focus();
    }

    FilterPart filter() {
        return filter;
    }

    void focusFilter() {
        filter.focus();
    }

    /// Asks where to go in the timeline.
    void askWhereToGo() {
        places.ask();
    }

    void shown() {
        filter.shown();
        rows.shown();
        overview.shown();
        places.shown();
        timelineView.shown();
        detailView.shown();
        handshakeView.shown();
        composerView.shown();
    }

    void hidden() {
        filter.hidden();
        rows.hidden();
        overview.hidden();
        places.hidden();
        timelineView.hidden();
        detailView.hidden();
        handshakeView.hidden();
        composerView.hidden();
    }

    void close() {
        filter.close();
        rows.close();
        timelineView.close();
        detailView.close();
        handshakeView.close();
        composerView.close();
    }

    void tick() {
        timeline.tick();
        filter.tell();
        rows.tick();
        overview.tick(model.viewProperty().get());
        if (settling > 0) {
            settle();
        }
        if (isSeekingRefusal) {
            seekRefusal();
        }
    }

    private void restore(OpenTab kept) {
        composer.draftProperty().set(new Draft(Draft.Mode.named(kept.draftMode()), kept.draftText(), ""));
        composer.recentProperty().set(new RecentMessages(kept.recent()));
        place = kept.place();
        if (kept.splits().size() == 2) {
            upper.setDividerPositions(kept.splits().getFirst());
            composerHeight = kept.splits().getLast();
            settling = SETTLING_TICKS;
        }
    }

    /// How they are left, into what is known of the tab.
    OpenTab leave(OpenTab tab) {
        Draft draft = composer.draftProperty().get();
        return new OpenTab(tab.profileId(), tab.url(), tab.recording(), tab.view(), draft.mode().name(), draft.text(),
                composer.recentProperty().get().texts(), splits(), place());
    }

    /// The detail's divider as a share of the width, and the composer's height in pixels; a pane that was never laid
    /// out gives back what it was given.
    private List<Double> splits() {
        double height = composerView.root().getHeight();
        return List.of(upper.getDividerPositions()[0], height > 0 ? height : composerHeight);
    }

    private Place place() {
        return new Place(timeline.top(), model.selectedNumberProperty().get());
    }

    /// While a window opens its height changes a few times, and the composer is to come out as high as it was.
    private void settle() {
        settling--;
        if (!model.isViewer() && composerHeight > 0 && root.getHeight() > composerHeight) {
            root.setDividerPositions(1 - composerHeight / root.getHeight());
        }
    }

    private void copy(CopyForm form) {
        if (rows.copy(form)) {
            return;
        }
        switch (form) {
            case PAYLOAD -> detail.copyPayload();
            case PRETTY -> detail.copyPretty();
            case HEX -> detail.copyHex();
        }
    }

    private void showRecording(Optional<Recording> recording) {
        model.selectedNumberProperty().set(0);
        timeline.setRecording(recording);
        places.setRecording(recording);
        recording.ifPresent(shown -> {
            timeline.stand(place.top(), place.selected());
            place = Place.NONE;
        });
        overview.setRecording(recording);
        detail.setRecording(recording);
    }

    private void showEntry(Optional<Entry> entry) {
        boolean isHandshake = entry
                .filter(it -> it.kind() == EntryKind.REQUEST || it.kind() == EntryKind.RESPONSE).isPresent();
        handshakeView.root().setVisible(isHandshake);
        detailView.root().setVisible(!isHandshake);
        Optional<Recording> recording = model.recordingProperty().get();
        if (isHandshake && recording.isPresent()) {
            handshake.show(entry.get(), recording.get());
        } else {
            handshake.clear();
        }
    }

    /// A refusal is what the person wants to see next: its answer is selected for them, once it is in the file.
    private void seekRefusal() {
        Optional<Recording> recording = model.recordingProperty().get();
        if (recording.isEmpty() || seeking.filter(job -> !job.isDone()).isPresent()) {
            return;
        }
        Recording source = recording.get();
        seeking = Optional.of(tools.tasks().run("find the refusal", () -> {
            long count = source.count();
            return source.page(Math.max(1, count - LAST_ENTRIES + 1), LAST_ENTRIES);
        }).then(page -> page.reversed().stream().filter(this::isRefusal).findFirst().ifPresent(entry -> {
            isSeekingRefusal = false;
            model.selectedNumberProperty().set(entry.number());
        }), _ -> isSeekingRefusal = false));
    }

    private boolean isRefusal(Entry entry) {
        int current = model.snapshotProperty().get().connection().map(facts -> facts.number()).orElse(0);
        return entry.kind() == EntryKind.RESPONSE && entry.connection() == current;
    }

    /// The composer's way to its session.
    private record SessionOutbox(Session session) implements Outbox {

        @Override
        public SendOutcome send(byte[] bytes, boolean text) {
            return session.send(bytes, text);
        }

        @Override
        public SendOutcome ping(byte[] payload) {
            return session.ping(payload);
        }

        @Override
        public SendOutcome close(CloseCode code, String reason) {
            return session.disconnect(code, reason);
        }
    }
}
