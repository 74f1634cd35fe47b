package dev.frameline.ui.overview;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import dev.frameline.recording.Overview;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.overview.OverviewViewModel.Part;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.OverviewRecording;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;

final class OverviewViewModelTest {

    private static final long SECOND = 1_000_000_000L;

    private final HandDelay delay = new HandDelay();
    private final ObjectProperty<TimeSpan> span = new SimpleObjectProperty<>(TimeSpan.ALWAYS);
    private final OverviewViewModel model = new OverviewViewModel(delay, span, (first, last) -> (last - first + 1) / 2,
            new Times(ZoneOffset.UTC));
    private final OverviewRecording recording = new OverviewRecording(SampleOverview.in(4, 6, 0, 2));

    @Test
    void takesALookAtEveryThirdTickAndIsStillWhileNothingChanges() {
        model.setRecording(Optional.of(recording));
        tick(3, false, 0);
        long still = model.revisionProperty().get();
        tick(9, false, 0);
        assertThat(model.revisionProperty().get()).isEqualTo(still);
        recording.show(SampleOverview.in(4, 6, 0, 2, 1));
        tick(2, false, 0);
        tick(1, false, 0);
        assertThat(model.revisionProperty().get()).isEqualTo(still + 1);
        assertThat(model.bars(100).count()).isEqualTo(5);
    }

    @Test
    void showsHitsWhileAFilterAsks() {
        model.setRecording(Optional.of(recording));
        model.bars(100);
        tick(3, true, 6);
        assertThat(model.hitsOfBars()).containsExactly(2, 3, 0, 1);
        long before = model.revisionProperty().get();
        tick(3, true, 6);
        assertThat(model.revisionProperty().get()).isEqualTo(before);
        tick(3, true, 7);
        assertThat(model.revisionProperty().get()).isEqualTo(before + 1);
        tick(3, false, 12);
        assertThat(model.hitsOfBars()).isEmpty();
    }

    @Test
    void aBrushSetsTheSpanWhenItRests() {
        model.setRecording(Optional.of(recording));
        model.selection().select(Optional.of(new Range(Sample.START, Sample.START + SECOND - 1)));
        assertThat(span.get()).isEqualTo(TimeSpan.ALWAYS);
        delay.pass(Duration.ofSeconds(1));
        assertThat(span.get()).isEqualTo(new TimeSpan(Sample.START, Sample.START + SECOND - 1));
        model.clear();
        assertThat(span.get()).isEqualTo(TimeSpan.ALWAYS);
        assertThat(model.isBrushed()).isFalse();
    }

    @Test
    void aSpanSetElsewhereIsShown() {
        model.setRecording(Optional.of(recording));
        span.set(new TimeSpan(5, 9));
        assertThat(model.selection().rangeProperty().get()).contains(new Range(5, 9));
        span.set(TimeSpan.ALWAYS);
        assertThat(model.isBrushed()).isFalse();
        assertThat(delay.pending()).isZero();
    }

    @Test
    void keysMakeMoveAndResizeARange() {
        model.setRecording(Optional.of(recording));
        model.move(Part.WHOLE, 1);
        assertThat(selected()).isEqualTo(seconds(3, 4));
        model.move(Part.WHOLE, -1);
        assertThat(selected()).isEqualTo(seconds(2, 3));
        model.move(Part.END, 5);
        assertThat(selected()).isEqualTo(seconds(2, 4));
        model.move(Part.BEGINNING, -1);
        assertThat(selected()).isEqualTo(seconds(1, 4));
        model.setRecording(Optional.empty());
        model.move(Part.WHOLE, 1);
        assertThat(model.isBrushed()).isFalse();
    }

    @Test
    void anotherRecordingIsShownWhole() {
        model.setRecording(Optional.of(recording));
        span.set(new TimeSpan(5, 9));
        model.setRecording(Optional.of(recording));
        assertThat(span.get()).isEqualTo(new TimeSpan(5, 9));
        model.setRecording(Optional.of(new OverviewRecording(Overview.EMPTY)));
        assertThat(span.get()).isEqualTo(TimeSpan.ALWAYS);
        assertThat(model.scale(100)).isEmpty();
    }

    @Test
    void saysWhatPassedAndWhatIsSelected() {
        assertThat(model.spoken()).isEqualTo("Traffic over time: nothing yet");
        model.setRecording(Optional.of(recording));
        assertThat(model.spoken()).isEqualTo("Traffic over time, 09:41:07.204 \u2013 09:41:11.203: 12 frames in, "
                + "0 frames out. The timeline shows all of it.");
        span.set(new TimeSpan(Sample.START + 3 * SECOND, Sample.START + 4 * SECOND - 1));
        assertThat(model.spoken()).endsWith(
                "The timeline shows 09:41:10.204 \u2013 09:41:11.203 only: 2 frames in, 0 frames out.");
    }

    @Test
    void saysWhatABarStandsFor() {
        var memory = new MemoryRecording().add(Sample.in("abcd")).add(Sample.out("xy").fault("not masked"));
        model.setRecording(Optional.of(memory));
        model.bars(100);
        assertThat(model.tip(0)).isEqualTo("09:41:07.204 \u2013 09:41:07.204\n\u2193 1 frame \u00b7 4 B\n"
                + "\u2191 1 frame \u00b7 2 B\n1 fault");
        tick(1, true, 1);
        assertThat(model.tip(0)).endsWith("1 fault\n1 hit");
    }

    private void tick(int times, boolean isFiltered, long hits) {
        for (int i = 0; i < times; i++) {
            model.tick(isFiltered, hits);
        }
    }

    private Range selected() {
        return model.selection().rangeProperty().get().orElseThrow();
    }

    private static Range seconds(int from, int to) {
        return new Range(Sample.START + from * SECOND, Sample.START + to * SECOND - 1);
    }
}
