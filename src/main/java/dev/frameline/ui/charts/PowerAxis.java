package dev.frameline.ui.charts;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.ui.kit.plot.Measure;
import dev.frameline.ui.kit.plot.Range;

/// An axis whose step 0 is the value 0 and whose step i holds the values from 2^(i-1) up to 2^i - 1. Any thread.
final class PowerAxis {

    private static final List<Double> ROUND_BYTES = List.of(1.0, 0x1p4, 0x1p7, 0x1p10, 0x1p14, 0x1p17, 0x1p20, 0x1p24,
            0x1p27, 0x1p30, 0x1p34, 0x1p37, 0x1p40);
    private static final List<Double> ROUND_NANOS = List.of(1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
            60e9, 600e9, 3600e9, 36e12, 864e11, 864e12);

    private PowerAxis() {}

    /// A line beside the axis.
    ///
    /// @param position where, in steps from 0 on
    /// @param label the value there
    record Tick(double position, String label) {}

    /// The values that steps hold.
    static Range values(Range steps) {
        long low = steps.from() == 0 ? 0 : 1L << (steps.from() - 1);
        return new Range(low, (1L << steps.to()) - 1);
    }

    /// The steps that hold these values.
    static Range steps(Range values) {
        return new Range(step(values.from()), step(values.to()));
    }

    /// Round values between two steps, at most `most` of them.
    static List<Tick> ticks(Measure measure, long first, long end, int most) {
        var ticks = new ArrayList<Tick>();
        for (double value : measure == Measure.BYTES ? ROUND_BYTES : ROUND_NANOS) {
            double position = 1 + Math.log(value) / Math.log(2);
            if (position >= first && position < end) {
                ticks.add(new Tick(position, measure.text(value)));
            }
        }
        int each = Math.ceilDiv(ticks.size(), Math.max(1, most));
        var kept = new ArrayList<Tick>();
        for (int i = 0; i < ticks.size(); i += each) {
            kept.add(ticks.get(i));
        }
        return List.copyOf(kept);
    }

    private static int step(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }
}
