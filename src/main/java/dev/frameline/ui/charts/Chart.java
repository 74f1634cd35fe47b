package dev.frameline.ui.charts;

import java.util.Locale;

import dev.frameline.ui.kit.plot.Measure;

/// The charts that there are, in their order. Any thread.
enum Chart {
    /// Frames a second.
    RATE(true, Measure.COUNT),
    /// Bytes a second.
    BYTES(true, Measure.BYTES),
    /// How many frames have payloads of which size.
    SIZES(false, Measure.COUNT),
    /// How long the answers to pings took.
    PINGS(true, Measure.NANOS),
    /// The longest time without an entry.
    GAPS(true, Measure.NANOS),
    /// How many times which time passed without an entry.
    PAUSES(false, Measure.COUNT);

    private final boolean isOverTime;
    private final Measure measure;

    Chart(boolean isOverTime, Measure measure) {
        this.isOverTime = isOverTime;
        this.measure = measure;
    }

    /// Whether its axis is time; else it is powers of two.
    boolean isOverTime() {
        return isOverTime;
    }

    /// What its values are.
    Measure measure() {
        return measure;
    }

    /// Where its texts are: `charts.rate`.
    String key() {
        return "charts." + name().toLowerCase(Locale.ROOT);
    }
}
