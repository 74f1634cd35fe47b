package dev.frameline.ui.kit.plot;

import java.util.function.IntToLongFunction;

/// Puts neighbouring values together, the same number of them each time, so that a few bars stand for many values and
/// each bar is exact; a share of a value in two bars would show waves that nobody sent. Any thread.
///
/// @param items how many values there are
/// @param each how many of them one bar stands for; the last one may stand for fewer
public record Grouping(int items, int each) {

    public Grouping {
        if (items < 0 || each < 1) {
            throw new IllegalArgumentException(items + " by " + each);
        }
    }

    /// As few values a bar as it takes to have at most `mostBars`.
    public static Grouping of(int items, int mostBars) {
        return new Grouping(items, Math.max(1, Math.ceilDiv(items, Math.max(1, mostBars))));
    }

    /// How many bars there are.
    public int bars() {
        return Math.ceilDiv(items, each);
    }

    /// The first value of a bar.
    public int first(int bar) {
        return bar * each;
    }

    /// The value after its last one.
    public int end(int bar) {
        return Math.min(items, (bar + 1) * each);
    }

    /// The bar of a value.
    public int barOf(int item) {
        return item / each;
    }

    /// What the values of each bar come to.
    public long[] sums(IntToLongFunction value) {
        long[] sums = new long[bars()];
        for (int item = 0; item < items; item++) {
            sums[item / each] += value.applyAsLong(item);
        }
        return sums;
    }

    /// The largest value of each bar, at least 0.
    public long[] maxima(IntToLongFunction value) {
        long[] maxima = new long[bars()];
        for (int item = 0; item < items; item++) {
            maxima[item / each] = Math.max(maxima[item / each], value.applyAsLong(item));
        }
        return maxima;
    }
}
