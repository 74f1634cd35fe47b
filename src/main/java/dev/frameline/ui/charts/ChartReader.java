package dev.frameline.ui.charts;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Span;
import dev.frameline.ui.charts.Series.Look;
import dev.frameline.ui.kit.plot.Grouping;
import dev.frameline.ui.kit.plot.Ink;

/// Takes the values of a chart out of an overview. Any thread.
final class ChartReader {

    private static final double SECOND = 1e9;
    /// An axis of powers is at least as long, so that a few bars do not look like walls.
    private static final int FEWEST_POWERS = 10;

    private final Overview overview;
    private final Grouping grouping;

    private ChartReader(Overview overview, int mostBars) {
        this.overview = overview;
        grouping = Grouping.of(overview.spans().size(), mostBars);
    }

    /// The values of `chart`, over time in at most `mostBars` bars.
    static ChartData read(Chart chart, Overview overview, int mostBars) {
        var reader = new ChartReader(overview, mostBars);
        return switch (chart) {
            case RATE -> reader.overTime(chart, reader.rate("in", Ink.IN_BAR, Look.AREA, span -> span.in().frames()),
                    reader.rate("out", Ink.OUT, Look.STEPS, span -> span.out().frames()));
            case BYTES -> reader.overTime(chart, reader.rate("in", Ink.IN_BAR, Look.AREA, span -> span.in().bytes()),
                    reader.rate("out", Ink.OUT, Look.STEPS, span -> span.out().bytes()));
            case GAPS -> reader.overTime(chart,
                    reader.maxima("longest", Ink.TEXT, Look.AREA, Span::longestGapNanos));
            case PINGS -> reader.overTime(chart, reader.slowestPings(), reader.meanPings());
            case SIZES -> powers(chart, 0, new Powers("in", Ink.IN_BAR, overview.sizesIn()),
                    new Powers("out", Ink.OUT, overview.sizesOut()));
            case PAUSES -> {
                var gaps = new Powers("count", Ink.TEXT, overview.gaps());
                yield powers(chart, Math.max(0, gaps.first() - 1), gaps);
            }
        };
    }

    private ChartData overTime(Chart chart, Series... series) {
        return new ChartData(chart, overview.firstNanos(), overview.spanNanos(), grouping, List.of(series));
    }

    private Series rate(String name, Ink ink, Look look, ToLongFunction<Span> value) {
        long[] sums = sums(value);
        double[] rates = new double[sums.length];
        for (int bar = 0; bar < sums.length; bar++) {
            rates[bar] = sums[bar] / seconds(bar);
        }
        double whole = overview.spans().size() * (overview.spanNanos() / SECOND);
        return new Series(name, ink, look, rates, whole > 0 ? LongStream.of(sums).sum() / whole : 0);
    }

    private Series maxima(String name, Ink ink, Look look, ToLongFunction<Span> value) {
        long[] maxima = grouping.maxima(item -> value.applyAsLong(overview.spans().get(item)));
        return new Series(name, ink, look, Arrays.stream(maxima).asDoubleStream().toArray(),
                LongStream.of(maxima).max().orElse(0));
    }

    private Series slowestPings() {
        Series slowest = maxima("longest", Ink.MARK, Look.DOTS, span -> span.pings().longestNanos());
        return new Series(slowest.name(), slowest.ink(), slowest.look(),
                Arrays.stream(slowest.values()).map(value -> value == 0 ? Double.NaN : value).toArray(),
                slowest.whole());
    }

    private Series meanPings() {
        long[] counts = sums(span -> span.pings().count());
        long[] nanos = sums(span -> span.pings().sumNanos());
        double[] means = new double[counts.length];
        for (int bar = 0; bar < counts.length; bar++) {
            means[bar] = counts[bar] == 0 ? Double.NaN : (double) nanos[bar] / counts[bar];
        }
        double count = Math.max(1, LongStream.of(counts).sum());
        return new Series("mean", Ink.EDGE, Look.DOTS, means, LongStream.of(nanos).sum() / count);
    }

    private long[] sums(ToLongFunction<Span> value) {
        return grouping.sums(item -> value.applyAsLong(overview.spans().get(item)));
    }

    private double seconds(int bar) {
        return (grouping.end(bar) - grouping.first(bar)) * (overview.spanNanos() / SECOND);
    }

    /// How often each power of two came.
    private record Powers(String name, Ink ink, List<Long> counts) {

        int first() {
            int first = 0;
            while (first < counts.size() && counts.get(first) == 0) {
                first++;
            }
            return first == counts.size() ? 0 : first;
        }

        int end() {
            int end = counts.size();
            while (end > 0 && counts.get(end - 1) == 0) {
                end--;
            }
            return end;
        }

        Series series(int from, int to) {
            double[] values = new double[to - from];
            for (int i = from; i < Math.min(to, counts.size()); i++) {
                values[i - from] = counts.get(i);
            }
            return new Series(name, ink, Look.BARS, values, Arrays.stream(values).sum());
        }
    }

    private static ChartData powers(Chart chart, int first, Powers... rows) {
        int last = Arrays.stream(rows).mapToInt(Powers::end).max().orElse(0);
        int end = last == 0 ? first : Math.max(last + 1, first + FEWEST_POWERS);
        return new ChartData(chart, first, 1, Grouping.of(end - first, Math.max(1, end - first)),
                Arrays.stream(rows).map(row -> row.series(first, end)).toList());
    }
}
