package dev.frameline.ui.charts;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.recording.Overview;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.OverviewRecording;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;

/// Draws the charts for people to look at.
@ExtendWith(ApplicationExtension.class)
class ChartsPicturesTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void drawsAFeed() {
        assertThat(Pictures.draw("charts", 1000, 700, () -> charts(SampleOverview.feed(), TimeSpan.ALWAYS, "",
                OptionalLong.of(Sample.START + 300 * SECOND)))).hasSize(2);
    }

    @Test
    void drawsANarrowBrushedFeed() {
        var span = new TimeSpan(Sample.START + 466 * SECOND, Sample.START + 728 * SECOND - 1);
        assertThat(Pictures.draw("charts-narrow", 560, 1240,
                () -> charts(SampleOverview.feed(), span, "size >= 128 size <= 511", OptionalLong.empty()))).hasSize(2);
    }

    @Test
    void drawsNothingAndLittle() {
        Pictures.draw("charts-empty", 1000, 700, () -> charts(Overview.EMPTY, TimeSpan.ALWAYS, "",
                OptionalLong.empty()));
        assertThat(Pictures.draw("charts-little", 1000, 700,
                () -> charts(SampleOverview.of(SECOND, new long[]{0, 3, 1, 0, 12, 4}, new long[]{1, 0, 0, 2, 0, 1}),
                        TimeSpan.ALWAYS, "", OptionalLong.empty())))
                .hasSize(2);
    }

    private static Parent charts(Overview overview, TimeSpan span, String line, OptionalLong cursor) {
        var model = new ChartsViewModel(new HandDelay(), new SimpleObjectProperty<>(span),
                new SimpleStringProperty(line), new Times(ZoneOffset.UTC), () -> {
                });
        model.setRecording(Optional.of(new OverviewRecording(overview)));
        model.timeCursorProperty().set(cursor);
        var view = new ChartsView(model, new HandTasks(), new FixedFileChoosers());
        view.shown();
        return (Parent) view.root();
    }
}
