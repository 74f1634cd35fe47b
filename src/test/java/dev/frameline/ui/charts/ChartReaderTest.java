package dev.frameline.ui.charts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Span;
import dev.frameline.recording.Overview.Traffic;
import dev.frameline.recording.Overview.Trips;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class ChartReaderTest {

    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @EnumSource(Chart.class)
    void thereIsNothingToDrawOfNothing(Chart chart) {
        ChartData data = ChartReader.read(chart, Overview.EMPTY, 100);
        assertThat(data.isEmpty()).isTrue();
        assertThat(data.series()).isNotEmpty().allMatch(series -> series.values().length == 0);
    }

    @Test
    void ratesAreFramesByTheTimeOfTheirBar() {
        Overview overview = SampleOverview.of(SECOND / 2, new long[]{4, 6, 10, 0, 3}, new long[]{0, 0, 1, 0, 2});
        ChartData data = ChartReader.read(Chart.RATE, overview, 3);
        assertThat(values(data, 0)).containsExactly(10, 10, 6);
        assertThat(values(data, 1)).containsExactly(0, 1, 4);
        assertThat(data.series().getFirst().whole()).isCloseTo(23 / 2.5, within(1e-9));
        assertThat(data.range(2)).isEqualTo(new Range(Sample.START + 2 * SECOND, Sample.START + 5 * SECOND / 2 - 1));
        assertThat(data.barOf(Sample.START + SECOND)).isEqualTo(1);
        assertThat(data.barOf(0)).isZero();
        assertThat(values(ChartReader.read(Chart.BYTES, overview, 3), 0)).containsExactly(1000, 1000, 600);
    }

    @Test
    void oneSpanIsOneBar() {
        ChartData data = ChartReader.read(Chart.RATE, SampleOverview.in(7), 100);
        assertThat(values(data, 0)).containsExactly(7);
        assertThat(data.isEmpty()).isFalse();
    }

    @Test
    void gapsAndPingsKeepTheirLongest() {
        var spans = List.of(span(5, new Trips(2, 30, 20)), span(9, Trips.NONE), span(3, Trips.NONE),
                span(1, new Trips(1, 50, 50)), span(2, Trips.NONE), span(2, Trips.NONE));
        var overview = new Overview(6, 0, SECOND, spans, List.of(), List.of(), List.of());
        assertThat(values(ChartReader.read(Chart.GAPS, overview, 3), 0)).containsExactly(9, 3, 2);
        ChartData pings = ChartReader.read(Chart.PINGS, overview, 3);
        assertThat(values(pings, 0)).containsExactly(20, 50, Double.NaN);
        assertThat(values(pings, 1)).containsExactly(15, 50, Double.NaN);
        assertThat(pings.series().get(1).whole()).isCloseTo(80 / 3.0, within(1e-9));
        assertThat(pings.series().get(0).whole()).isEqualTo(50);
    }

    @Test
    void sizesBeginAtNothingAndPausesWhereTheyCame() {
        var overview = new Overview(9, 0, SECOND, List.of(span(1, Trips.NONE)), List.of(0L, 0L, 4L, 0L),
                List.of(0L, 0L, 0L, 1L), LongStream.range(0, 40).map(i -> i == 20 ? 5 : 0).boxed().toList());
        ChartData sizes = ChartReader.read(Chart.SIZES, overview, 1);
        assertThat(values(sizes, 0)).containsExactly(0, 0, 4, 0, 0, 0, 0, 0, 0, 0);
        assertThat(values(sizes, 1)).startsWith(0, 0, 0, 1);
        assertThat(sizes.range(3)).isEqualTo(new Range(3, 3));
        ChartData pauses = ChartReader.read(Chart.PAUSES, overview, 1);
        assertThat(pauses.first()).isEqualTo(19);
        assertThat(values(pauses, 0)).startsWith(0, 5).hasSize(10);
    }

    @Test
    void bearsAWeekOfTrillions() {
        long[] in = new long[Overview.MOST_SPANS];
        Arrays.fill(in, 1_000_000_000_000L);
        Overview overview = SampleOverview.of(7 * 86_400 * SECOND / in.length, in, in);
        ChartData data = ChartReader.read(Chart.BYTES, overview, 200);
        double rate = 1e14 * in.length / (7 * 86_400);
        assertThat(DoubleStream.of(data.series().getFirst().values()))
                .allMatch(value -> Math.abs(value / rate - 1) < 1e-6);
        assertThat(data.top()).isCloseTo(rate, within(rate * 1e-6));
    }

    @Test
    void readsARecording() {
        var recording = new MemoryRecording().add(Sample.in("abcd")).add(Sample.out("xy").at(1500));
        assertThat(values(ChartReader.read(Chart.RATE, recording.overview(), 9), 0)).containsExactly(1000, 0);
        assertThat(values(ChartReader.read(Chart.SIZES, recording.overview(), 9), 1)[2]).isEqualTo(1);
    }

    private static Span span(long gap, Trips pings) {
        return new Span(1, Traffic.NONE, Traffic.NONE, 0, gap, pings);
    }

    private static double[] values(ChartData data, int series) {
        return data.series().get(series).values();
    }
}
