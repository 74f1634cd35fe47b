package dev.frameline.ui.timeline;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.base.fault.Fault;
import dev.frameline.query.Query;
import dev.frameline.recording.Mark;
import dev.frameline.ui.filter.FilterBar;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.filter.HitCount;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.TradesFeed;

import static org.assertj.core.api.Assertions.assertThat;

/// Draws the timeline for people to look at.
@ExtendWith(ApplicationExtension.class)
class TimelinePicturesTest {

    private final Clipboards clipboards = new MemoryClipboards();

    @Test
    void drawsALiveSession() {
        assertThat(Pictures.draw("timeline", 774, 554, () -> {
            MemoryRecording recording = TradesFeed.recording();
            return timeline(recording, 5, (model, filter) -> {
                model.followingProperty().set(false);
                recording.fill(1204);
            });
        })).hasSize(2);
    }

    @Test
    void drawsANarrowPausedAndFilteredSession() {
        MemoryRecording recording = TradesFeed.recording();
        assertThat(Pictures.draw("timeline-paused", 594, 400, () -> timeline(recording, 16, (model, filter) -> {
            model.pausedProperty().set(true);
            recording.fill(1204);
            filter.textProperty().set("trade");
            filter.applyNow();
            filter.controlProperty().set(false);
        }))).hasSize(2);
    }

    @Test
    void drawsMarksNotesAndWhatWasFound() {
        assertThat(Pictures.draw("timeline-found", 900, 420, () -> timeline(TradesFeed.recording(), 7,
                (model, filter) -> {
                    model.followingProperty().set(false);
                    model.find().find(Query.parse("btc", ZoneOffset.UTC));
                    model.dressing().marksProperty().set(Map.of(5L, new Mark(5, ""), 11L,
                            new Mark(11, "the first snapshot, check its checksum"), 15L, new Mark(15, "why?")));
                }))).hasSize(2);
    }

    @Test
    void drawsWholeMessagesAndWhatTheFilterAsksFor() {
        assertThat(Pictures.draw("timeline-folded", 900, 320, () -> timeline(TradesFeed.recording(), 0,
                (model, filter) -> {
                    model.followingProperty().set(false);
                    filter.foldedProperty().set(true);
                    filter.textProperty().set("usd");
                    filter.applyNow();
                }))).hasSize(2);
    }

    @Test
    void drawsEmptyStatesAndFaults() {
        Pictures.draw("timeline-idle", 700, 300, () -> {
            var filter = new TestFilter(new HandDelay());
            return shown(model(0, new HandTasks(), filter), filter);
        });
        assertThat(Pictures.draw("timeline-nothing", 700, 300, () -> timeline(new MemoryRecording().fill(3), 0,
                (model, filter) -> filter.textProperty().set("nowhere")))).hasSize(2);
        MemoryRecording broken = new MemoryRecording().fill(30);
        broken.failWith(Optional.of(Fault.of(Fault.Kind.DISK, "The recording cannot be read: the file was removed.",
                "Put it back where it was, or connect again to record anew.")));
        Pictures.draw("timeline-fault", 700, 300, () -> timeline(broken, 0, (model, filter) -> {
            // it fails by itself
        }));
    }

    private Parent timeline(MemoryRecording recording, long selected,
            BiConsumer<TimelineViewModel, FilterViewModel> then) {
        var tasks = new HandTasks();
        var filter = new TestFilter(new HandDelay());
        TimelineViewModel model = model(selected, tasks, filter);
        model.setRecording(Optional.of(recording));
        tasks.runAll();
        then.accept(model, filter.model());
        filter.model().applyNow();
        tasks.runAll();
        model.inSight(0, 20);
        model.tick();
        tasks.runAll();
        return shown(model, filter);
    }

    private TimelineViewModel model(long selected, HandTasks tasks, TestFilter filter) {
        var model = new TimelineViewModel(tasks, filter.model().filterProperty(), new Times(ZoneOffset.UTC),
                new SimpleLongProperty(selected));
        return model;
    }

    private Parent shown(TimelineViewModel model, TestFilter filter) {
        var bar = new FilterBar(filter.model(), () -> {
            // nowhere to go
        });
        filter.model().hitsProperty().set(new HitCount(model.filteredProperty().get(), model.rowCountProperty().get(),
                model.filterRun().searched(), model.filterRun().goal()));
        var view = new TimelineView(model, filter, bar.root(), clipboards);
        bar.shown();
        view.shown();
        return view.root();
    }
}
