package dev.frameline.ui.overview;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.recording.Overview;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.OverviewRecording;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;

/// Draws the strip for people to look at.
@ExtendWith(ApplicationExtension.class)
class OverviewPicturesTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void drawsABrushedSession() {
        var span = new TimeSpan(Sample.START + 466 * SECOND, Sample.START + 728 * SECOND - 1);
        assertThat(Pictures.draw("strip", 774, 40, () -> strip(SampleOverview.feed(), span, false, 300_000, 330_100)))
                .hasSize(2);
    }

    @Test
    void drawsHitsOfAFilter() {
        assertThat(Pictures.draw("strip-hits", 774, 40, () -> strip(SampleOverview.feed(), TimeSpan.ALWAYS, true)))
                .hasSize(2);
    }

    @Test
    void drawsEmptyShortAndBurstySessions() {
        Pictures.draw("strip-empty", 774, 40, () -> strip(Overview.EMPTY, TimeSpan.ALWAYS, false));
        Pictures.draw("strip-short", 774, 40, () -> strip(
                SampleOverview.of(SECOND, new long[]{0, 3, 1, 0, 12, 4}, new long[]{1, 0, 0, 2, 0, 1}),
                TimeSpan.ALWAYS, false));
        long[] in = new long[300];
        Arrays.setAll(in, i -> i == 77 ? 1_000_000_000_000L : i % 9);
        assertThat(Pictures.draw("strip-burst", 774, 40,
                () -> strip(SampleOverview.of(SECOND, in, new long[300]), TimeSpan.ALWAYS, false))).hasSize(2);
    }

    /// A ninth of the entries of every fifth bar.
    private static long some(long first, long last) {
        return first % 5 == 0 ? (last - first + 1) / 9 : 0;
    }

    private static Parent strip(Overview overview, TimeSpan span, boolean isFiltered, long... marks) {
        ObjectProperty<TimeSpan> shown = new SimpleObjectProperty<>(span);
        var model = new OverviewViewModel(new HandDelay(), shown, OverviewPicturesTest::some,
                new Times(ZoneOffset.UTC));
        model.setRecording(Optional.of(new OverviewRecording(overview)));
        model.setMarks(marks);
        model.tick(isFiltered, 100);
        var view = new OverviewView(model);
        view.shown();
        return new VBox(view.root());
    }
}
