package dev.frameline.ui.charts;

import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.frameline.recording.Overview;
import dev.frameline.ui.kit.plot.Measure;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;

final class ChartWordsTest {

    private static final long SECOND = 1_000_000_000L;

    private final ChartWords words = new ChartWords(new Times(ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource(Chart.class)
    void everyChartSaysWhatItShowsAndWhyItIsEmpty(Chart chart) {
        ChartData empty = ChartReader.read(chart, Overview.EMPTY, 10);
        assertThat(words.spoken(empty, OptionalInt.empty())).isEqualTo(words.title(chart) + ": " + words.empty(chart));
        ChartData full = ChartReader.read(chart, SampleOverview.feed(), 100);
        assertThat(words.spoken(full, OptionalInt.empty())).contains("over all of the time");
        assertThat(words.spoken(full, OptionalInt.of(5))).startsWith(words.title(chart) + ", ");
    }

    @Test
    void saysExactValuesAtABar() {
        Overview overview = SampleOverview.of(2 * SECOND, new long[]{4813, 0}, new long[]{1, 0});
        ChartData rate = ChartReader.read(Chart.RATE, overview, 10);
        assertThat(words.spoken(rate, OptionalInt.of(0))).isEqualTo("Frames a second, 09:41:07.204 \u2013 "
                + "09:41:09.203: in 2\u2009407/s (4\u2009813), out 0.50/s (1)");
        assertThat(words.spoken(rate, OptionalInt.empty())).endsWith("in 1\u2009203/s, out 0.25/s");
        ChartData bytes = ChartReader.read(Chart.BYTES, overview, 10);
        assertThat(words.spoken(bytes, OptionalInt.of(0))).endsWith("in 235 KB/s, out 50 B/s");
        ChartData sizes = ChartReader.read(Chart.SIZES, overview, 10);
        assertThat(words.spoken(sizes, OptionalInt.of(7)))
                .isEqualTo("Payload sizes on the wire, 64 \u2013 127 B: in 4\u2009813, "
                        + "out 1");
    }

    @Test
    void saysWhenAPingIsNotThere() {
        ChartData pings = ChartReader.read(Chart.PINGS, SampleOverview.feed(), 1500);
        assertThat(words.value(pings, pings.series().getFirst(), OptionalInt.of(0))).isEqualTo("longest \u2013");
        assertThat(words.value(pings, pings.series().getFirst(), OptionalInt.of(29)))
                .matches("longest 1\\d(\\.\\d)? ms");
    }

    @Test
    void theUprightAxisReachesAboveTheHighestValue() {
        ChartData rate = ChartReader.read(Chart.RATE, SampleOverview.in(4, 9), 10);
        ValueAxis linear = ValueAxis.of(rate, 10, 110, 4);
        assertThat(linear.ticks()).extracting(Measure.Tick::label).containsExactly("0", "5", "10");
        assertThat(linear.y(0)).isEqualTo(110);
        assertThat(linear.y(5)).isEqualTo(60);
        assertThat(linear.y(10)).isEqualTo(10);
        ChartData sizes = ChartReader.read(Chart.SIZES, SampleOverview.in(1_000_000_000_000L), 10);
        ValueAxis powers = ValueAxis.of(sizes, 10, 110, 4);
        assertThat(powers.ticks()).extracting(Measure.Tick::label).isEqualTo(List.of("1", "1k", "1M", "1G", "1T"));
        assertThat(powers.y(1)).isLessThan(110);
        assertThat(powers.y(0)).isEqualTo(110);
        assertThat(powers.y(1e12)).isEqualTo(10);
        assertThat(ValueAxis.of(ChartReader.read(Chart.SIZES, SampleOverview.in(1), 9), 0, 10, 0).ticks()).hasSize(2);
    }
}
