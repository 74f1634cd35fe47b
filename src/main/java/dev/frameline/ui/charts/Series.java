package dev.frameline.ui.charts;

import dev.frameline.ui.kit.plot.Ink;

/// One row of values of a chart. Any thread.
///
/// @param name what its texts are called: `in`
/// @param ink what it is drawn in
/// @param look how
/// @param values one a bar, not a number where there is none; not to be changed
/// @param whole the value over the whole axis: a mean, a sum, the longest
record Series(String name, Ink ink, Look look, double[] values, double whole) {

    /// How values are drawn.
    enum Look {
        /// Filled from the foot, without gaps.
        AREA,
        /// A line of steps.
        STEPS,
        /// A dot each, joined by a line.
        DOTS,
        /// Bars beside those of the other series.
        BARS
    }

    double top() {
        double top = 0;
        for (double value : values) {
            top = Double.isNaN(value) ? top : Math.max(top, value);
        }
        return top;
    }
}
