package dev.frameline.ui.charts;

import java.util.List;

import dev.frameline.ui.kit.plot.Grouping;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Scale;

/// The values of a chart, as many as there are bars. Any thread.
///
/// @param chart which
/// @param first the first value of the axis: a time, or the number of a power
/// @param step values in each step of the axis
/// @param grouping how many steps each bar stands for; there are as many as items
/// @param series what is drawn
record ChartData(Chart chart, long first, long step, Grouping grouping, List<Series> series) {

    ChartData {
        series = List.copyOf(series);
    }

    /// Whether there is nothing to draw.
    boolean isEmpty() {
        return grouping.items() == 0 || top() == 0;
    }

    /// The highest value.
    double top() {
        return series.stream().mapToDouble(Series::top).max().orElse(0);
    }

    /// The axis from one pixel to another; not for an empty chart.
    Scale scale(double left, double right) {
        return new Scale(first, step, grouping.items(), left, right);
    }

    /// The bar of a value of the axis, the nearest one if there is none.
    int barOf(long value) {
        return grouping.barOf(scale(0, 1).stepOf(value));
    }

    /// All values of the axis that a bar stands for.
    Range range(int bar) {
        return scale(0, 1).range(grouping.first(bar), grouping.end(bar) - 1);
    }
}
