package dev.frameline.ui.kit.plot;

/// An axis of equal steps from left to right, and where its values stand in pixels. Any thread.
///
/// @param first the first value of the first step
/// @param step values in each step
/// @param steps how many steps
/// @param left where the first step begins, in pixels
/// @param right where the last one ends
public record Scale(long first, long step, int steps, double left, double right) {

    public Scale {
        if (step < 1 || steps < 1) {
            throw new IllegalArgumentException(steps + " steps of " + step);
        }
    }

    /// The first value after the axis.
    public long end() {
        return first + step * steps;
    }

    /// Pixels that a step is wide.
    public double stepWidth() {
        return (right - left) / steps;
    }

    /// Where a value stands; values before and after the axis stand beyond its ends.
    public double x(long value) {
        return left + minus(value, first) / step * stepWidth();
    }

    /// The step at a place, the nearest one if there is none.
    public int stepAt(double x) {
        double width = stepWidth();
        return width > 0 ? (int) Math.clamp(Math.floor((x - left) / width), 0, steps - 1.0) : 0;
    }

    /// The step of a value, the nearest one if there is none.
    public int stepOf(long value) {
        return (int) Math.clamp(Math.floor(minus(value, first) / step), 0, steps - 1.0);
    }

    /// First value of a step.
    public long start(int index) {
        return first + step * index;
    }

    /// The whole steps between two, in either order, both belonging to it.
    public Range range(int one, int other) {
        return new Range(start(Math.min(one, other)), start(Math.max(one, other)) + step - 1);
    }

    /// The difference, without the overflow of a range without bounds.
    private static double minus(long a, long b) {
        long difference = a - b;
        boolean isOverflow = ((a ^ b) & (a ^ difference)) < 0;
        return isOverflow ? (double) a - (double) b : difference;
    }
}
