package dev.frameline.ui.charts;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;

import dev.frameline.recording.Overview;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Selection;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.OverviewRecording;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;

final class ChartsViewModelTest {

    private static final Duration REST = Duration.ofSeconds(1);

    private final HandDelay delay = new HandDelay();
    private final ObjectProperty<TimeSpan> span = new SimpleObjectProperty<>(TimeSpan.ALWAYS);
    private final StringProperty line = new SimpleStringProperty("");
    private final AtomicInteger left = new AtomicInteger();
    private final ChartsViewModel model = new ChartsViewModel(delay, span, line, new Times(ZoneOffset.UTC),
            left::incrementAndGet);

    @Test
    void looksFourTimesASecondAndTellsOnlyWhatChanged() {
        var recording = new OverviewRecording(SampleOverview.in(1, 2));
        model.setRecording(Optional.of(recording));
        model.tick();
        recording.show(SampleOverview.in(1, 2, 3));
        for (int i = 0; i < 7; i++) {
            model.tick();
            assertThat(model.overviewProperty().get().spans()).hasSize(2);
        }
        model.tick();
        assertThat(model.overviewProperty().get()).isSameAs(recording.overview());
        model.setRecording(Optional.empty());
        assertThat(model.overviewProperty().get()).isSameAs(Overview.EMPTY);
    }

    @Test
    void aSpanOfTimeIsSharedWithTheFilter() {
        time().select(Optional.of(new Range(Sample.START, Sample.START + 999_999_999)));
        assertThat(model.selectedProperty().get()).isEqualTo("09:41:07.204 \u2013 09:41:08.203");
        delay.pass(REST);
        assertThat(span.get()).isEqualTo(new TimeSpan(Sample.START, Sample.START + 999_999_999));
        span.set(TimeSpan.ALWAYS);
        assertThat(time().rangeProperty().get()).isEmpty();
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void sizesAreTermsInTheLine() {
        line.set("price");
        sizes().select(Optional.of(new Range(8, 9)));
        assertThat(line.get()).isEqualTo("price");
        delay.pass(REST);
        assertThat(line.get()).isEqualTo("price size >= 128 size <= 511");
        assertThat(model.selectedProperty().get()).isEqualTo("128 \u2013 511 B");
        line.set("size >= 0 size <= 1");
        assertThat(sizes().rangeProperty().get()).contains(new Range(0, 1));
        line.set("");
        assertThat(sizes().rangeProperty().get()).isEmpty();
    }

    @Test
    void clearingLeavesTheRestOfTheLine() {
        line.set("price size >= 128 size <= 511");
        span.set(new TimeSpan(Sample.START, Sample.START + 90_000_000_000L));
        assertThat(model.selectedProperty().get()).isEqualTo("09:41:07 \u2013 09:42:37, 128 \u2013 511 B");
        model.clear();
        assertThat(line.get()).isEqualTo("price");
        assertThat(span.get()).isEqualTo(TimeSpan.ALWAYS);
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void theTimelineIsShownWithWhatIsSelectedEvenIfTheBrushDidNotRestYet() {
        time().select(Optional.of(new Range(5, 9)));
        model.showTimeline();
        assertThat(span.get()).isEqualTo(new TimeSpan(5, 9));
        assertThat(left).hasValue(1);
    }

    @Test
    void aBrushSelectsTimeOrSizesAndNothingAmongGapsByLength() {
        assertThat(model.selection(Chart.BYTES)).isEqualTo(model.selection(Chart.GAPS));
        assertThat(model.selection(Chart.SIZES)).isNotEqualTo(model.selection(Chart.RATE));
        assertThat(model.selection(Chart.PAUSES)).isEmpty();
    }

    @Test
    void anotherRecordingHasNoCursorAndAnotherName() {
        assertThat(model.fileName()).isEqualTo("charts");
        model.timeCursorProperty().set(OptionalLong.of(5));
        model.setRecording(Optional.of(new OverviewRecording(Overview.EMPTY)));
        assertThat(model.timeCursorProperty().get()).isEmpty();
        assertThat(model.fileName()).isEqualTo("trades");
    }

    private Selection time() {
        return model.selection(Chart.RATE).orElseThrow();
    }

    private Selection sizes() {
        return model.selection(Chart.SIZES).orElseThrow();
    }
}
