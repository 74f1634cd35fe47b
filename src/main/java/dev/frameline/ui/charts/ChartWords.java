package dev.frameline.ui.charts;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import dev.frameline.ui.kit.plot.Measure;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// What the charts say in words: their titles, the exact values at a bar, what is selected. Any thread.
final class ChartWords {

    private static final double NANOS_A_SECOND = 1e9;
    private static final long MINUTE = 60_000_000_000L;
    private static final double FEW = 99.95;

    private final Texts texts = Texts.of("charts");
    private final Times times;

    ChartWords(Times times) {
        this.times = times;
    }

    Texts texts() {
        return texts;
    }

    Times times() {
        return times;
    }

    String title(Chart chart) {
        return texts.get(chart.key());
    }

    /// What to say when there is nothing to draw.
    String empty(Chart chart) {
        return texts.get(chart.key() + ".empty");
    }

    /// A series with its value at a bar, or over the whole axis if no bar is looked at.
    String value(ChartData data, Series series, OptionalInt bar) {
        String key = data.chart().key() + "." + series.name();
        double value = bar.isPresent() ? series.values()[bar.getAsInt()] : series.whole();
        return switch (data.chart()) {
            case RATE -> texts.get(key, bar.isPresent() ? counted(data, value, bar.getAsInt()) : rate(value));
            case BYTES -> texts.get(key, Sizes.bytes(Math.round(value)));
            case SIZES, PAUSES -> texts.get(key, Math.round(value));
            case GAPS, PINGS -> texts.get(key, Double.isNaN(value) ? "\u2013" : Measure.NANOS.text(value));
        };
    }

    /// The part of the axis that a bar stands for.
    String place(ChartData data, int bar) {
        return range(data.chart(), data.range(bar));
    }

    /// A range of the axis.
    String range(Chart chart, Range range) {
        if (chart.isOverTime()) {
            // of a minute and more nobody wants the milliseconds
            int length = range.to() - range.from() >= MINUTE ? "09:41:07".length() : "09:41:07.204".length();
            return texts.get("charts.between", times.clock(range.from()).substring(0, length),
                    times.clock(range.to()).substring(0, length));
        }
        Range values = PowerAxis.values(range);
        return chart == Chart.SIZES
                ? texts.get("charts.sizes.range", Sizes.count(values.from()), Sizes.count(values.to()))
                : texts.get("charts.between", Measure.NANOS.text((double) values.from()),
                        Measure.NANOS.text(values.to() + 1.0));
    }

    /// A chart, read aloud.
    String spoken(ChartData data, OptionalInt bar) {
        if (data.isEmpty()) {
            return title(data.chart()) + ": " + empty(data.chart());
        }
        List<String> values = data.series().stream().map(series -> value(data, series, bar)).toList();
        String where = bar.isPresent() ? place(data, bar.getAsInt()) : texts.get("charts.all");
        return texts.get("charts.said", title(data.chart()), where, String.join(", ", values));
    }

    private String counted(ChartData data, double value, int bar) {
        Range range = data.range(bar);
        double seconds = (range.to() - range.from() + 1) / NANOS_A_SECOND;
        return texts.get("charts.counted", rate(value), Math.round(value * seconds));
    }

    private String rate(double value) {
        String text = value < FEW
                ? String.format(Locale.ROOT, value < 1 ? "%.2f" : "%.1f", value)
                : Sizes.count(Math.round(value));
        boolean isWhole = text.endsWith(".0") || text.endsWith(".00");
        return texts.get("charts.persecond", isWhole ? text.substring(0, text.indexOf('.')) : text);
    }
}
