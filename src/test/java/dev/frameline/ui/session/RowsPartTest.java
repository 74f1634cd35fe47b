package dev.frameline.ui.session;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.base.time.FakeTicker;
import dev.frameline.frame.CloseCode;
import dev.frameline.profile.ColumnChoice;
import dev.frameline.profile.Profile;
import dev.frameline.recording.Recording;
import dev.frameline.session.NewFile;
import dev.frameline.session.SendOutcome;
import dev.frameline.session.Session;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.ui.filter.RecentFilters;
import dev.frameline.ui.kit.dialog.ScriptedAsks;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.timeline.CopyForm;
import dev.frameline.ui.timeline.TimelineView;
import dev.frameline.ui.timeline.TimelineViewModel;
import dev.frameline.wire.ConnectRequest;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class RowsPartTest {

    private final HandTasks tasks = new HandTasks();
    private final MemoryClipboards clipboards = new MemoryClipboards();
    private final List<Profile> saved = new ArrayList<>();

    @Test
    void keepsTheColumnsWithTheProfile() {
        inFx(Profile.of("p", "P", "ws://h"), parts -> {
            parts.timeline().columns().add("$.symbol", "Coin");
            assertThat(parts.session().profileProperty().get().timeline().columns())
                    .contains(new ColumnChoice("$.symbol", "Coin", 100, true));
            assertThat(saved.getLast().timeline().columns()).hasSize(9);
        });
        inFx(saved.getLast(), parts -> {
            assertThat(parts.timeline().columns().paths()).hasSize(1);
            parts.session().profileChanged(Profile.of("p", "P", "ws://h"));
            assertThat(parts.timeline().columns().paths()).isEmpty();
        });
    }

    @Test
    void copiesManyItselfAndLeavesOneToOthers() {
        inFx(Profile.of("p", "P", "ws://h"), parts -> {
            parts.timeline().selection().only(0);
            assertThat(parts.rows().copy(CopyForm.PAYLOAD)).isFalse();
            parts.timeline().selection().extendTo(1);
            assertThat(parts.rows().copy(CopyForm.PAYLOAD)).isTrue();
            tasks.runAll();
            assertThat(clipboards.text()).contains("text 1\ntext 2\n");
        });
    }

    /// What a test takes hold of.
    private record Parts(SessionViewModel session, TimelineViewModel timeline, RowsPart rows) {}

    private void inFx(Profile profile, Consumer<Parts> test) {
        Pictures.onFx(() -> {
            test.accept(parts(profile));
            return true;
        });
    }

    private Parts parts(Profile profile) {
        var recording = new MemoryRecording().fill(5);
        var options = new SessionOptions(tasks, new FakeTicker(), () -> 1,
                title -> new RestingSession(recording), title -> () -> recording.file(), saved::add, unsaved -> {
                    // it is saved already
                }, again -> {
                    // it never connects
                });
        var session = new SessionViewModel(options, profile, true);
        session.tick();
        var tools = new PaneTools(tasks, new FakeTicker(), new HandDelay(), new Pump(),
                new Times(ZoneOffset.UTC), clipboards, new FixedFileChoosers(), new ScriptedAsks(),
                new RecentFilters(), false);
        var followed = new Followed(session);
        var filter = new FilterPart(followed, tools);
        var timeline = new TimelineViewModel(tasks, filter.filterProperty(), tools.times(),
                session.selectedNumberProperty());
        timeline.setRecording(Optional.of(recording));
        var rows = new RowsPart(followed, tools, filter, timeline,
                new TimelineView(timeline, filter, filter.root(), clipboards));
        tasks.runAll();
        return new Parts(session, timeline, rows);
    }

    /// Never connects; shows a recording.
    private record RestingSession(Recording shown) implements Session {

        @Override
        public SessionSnapshot snapshot() {
            return SessionSnapshot.IDLE;
        }

        @Override
        public Optional<Recording> recording() {
            return Optional.of(shown);
        }

        @Override
        public void connect(ConnectRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void goOn(NewFile next) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cancel() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SendOutcome disconnect(CloseCode code, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SendOutcome send(byte[] bytes, boolean text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SendOutcome ping(byte[] payload) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
