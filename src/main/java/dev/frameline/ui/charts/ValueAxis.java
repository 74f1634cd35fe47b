package dev.frameline.ui.charts;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.ui.kit.plot.Measure;

/// The upright axis of a chart's values. Any thread.
///
/// @param ticks its lines, the first at the foot
/// @param top where the last one is
/// @param foot where the first one is
/// @param isLog whether each line is a multiple of the one before
record ValueAxis(List<Measure.Tick> ticks, double top, double foot, boolean isLog) {

    /// Half a frame is where the foot of a logarithmic axis stands, so that one frame is seen.
    private static final double LOG_FOOT = 0.5;

    static ValueAxis of(ChartData data, double top, double foot, int most) {
        boolean isLog = !data.chart().isOverTime();
        return new ValueAxis(isLog ? decades(data.top(), most) : data.chart().measure().ticks(data.top(), most),
                top, foot, isLog);
    }

    double y(double value) {
        double end = ticks.getLast().value();
        double share = isLog ? log(value) / log(end) : value / end;
        return foot - Math.max(0, share) * (foot - top);
    }

    private static double log(double value) {
        return Math.log(value / LOG_FOOT);
    }

    private static List<Measure.Tick> decades(double top, int most) {
        int decades = (int) Math.max(1, Math.ceil(Math.log10(top)));
        int each = Math.ceilDiv(decades, Math.max(1, most));
        var ticks = new ArrayList<Measure.Tick>();
        for (int power = 0; power < decades + each; power += each) {
            double value = Math.pow(10, power);
            ticks.add(new Measure.Tick(value, Measure.COUNT.text(value)));
        }
        return List.copyOf(ticks);
    }
}
