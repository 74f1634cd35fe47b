package dev.frameline.ui.timeline;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.base.fault.Fault;
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
        assertThat(Pictures.draw("timeline", 774, 554, () -> timeline(TradesFeed.recording(), 5,
                model -> model.followingProperty().set(false)))).hasSize(2);
    }

    @Test
    void drawsANarrowPausedAndFilteredSession() {
        MemoryRecording recording = TradesFeed.recording();
        assertThat(Pictures.draw("timeline-paused", 594, 400, () -> timeline(recording, 16, model -> {
            model.pausedProperty().set(true);
            recording.fill(1204);
            model.filter().textProperty().set("trade");
            model.filter().applyNow();
            model.filter().controlProperty().set(false);
        }))).hasSize(2);
    }

    @Test
    void drawsEmptyStatesAndFaults() {
        Pictures.draw("timeline-idle", 700, 300, () -> {
            var model = model(0, new HandTasks());
            return shown(model);
        });
        assertThat(Pictures.draw("timeline-nothing", 700, 300, () -> timeline(new MemoryRecording().fill(3), 0,
                model -> model.filter().textProperty().set("nowhere")))).hasSize(2);
        MemoryRecording broken = new MemoryRecording().fill(30);
        broken.failWith(Optional.of(Fault.of(Fault.Kind.DISK, "The recording cannot be read: the file was removed.",
                "Put it back where it was, or connect again to record anew.")));
        Pictures.draw("timeline-fault", 700, 300, () -> timeline(broken, 0, model -> {
            // it fails by itself
        }));
    }

    private Parent timeline(MemoryRecording recording, long selected, Consumer<TimelineViewModel> then) {
        var tasks = new HandTasks();
        TimelineViewModel model = model(selected, tasks);
        model.setRecording(Optional.of(recording));
        tasks.runAll();
        then.accept(model);
        model.filter().applyNow();
        tasks.runAll();
        model.tick();
        tasks.runAll();
        return shown(model);
    }

    private TimelineViewModel model(long selected, HandTasks tasks) {
        var model = new TimelineViewModel(tasks, new HandDelay(), new Times(ZoneOffset.UTC),
                new SimpleLongProperty(selected));
        return model;
    }

    private Parent shown(TimelineViewModel model) {
        var view = new TimelineView(model, clipboards);
        view.shown();
        return view.root();
    }
}
