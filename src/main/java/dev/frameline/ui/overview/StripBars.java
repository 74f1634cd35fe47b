package dev.frameline.ui.overview;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongBinaryOperator;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Span;
import dev.frameline.ui.kit.plot.Grouping;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Scale;

/// An overview as the bars of a strip: each stands for the same number of spans. Immutable. Any thread.
final class StripBars {

    static final StripBars NONE = of(Overview.EMPTY, 1);

    /// A bar is never cut to less than a share of this of what an ordinary one shows, so that one burst does not flatten
    /// all the others.
    private static final long MOST_ORDINARY = 25;

    private final Overview overview;
    private final Grouping grouping;
    private final long[] in;
    private final long[] out;
    private final long[] faults;
    private final long ceiling;

    private StripBars(Overview overview, Grouping grouping) {
        List<Span> spans = overview.spans();
        this.overview = overview;
        this.grouping = grouping;
        in = grouping.sums(item -> spans.get(item).in().frames());
        out = grouping.sums(item -> spans.get(item).out().frames());
        faults = grouping.sums(item -> spans.get(item).faults());
        ceiling = ceiling(in, out);
    }

    /// The bars of an overview, at most `most` of them.
    static StripBars of(Overview overview, int most) {
        return new StripBars(overview, Grouping.of(overview.spans().size(), most));
    }

    int count() {
        return grouping.bars();
    }

    long in(int bar) {
        return in[bar];
    }

    long out(int bar) {
        return out[bar];
    }

    long faults(int bar) {
        return faults[bar];
    }

    /// Frames both ways.
    long frames(int bar) {
        return in[bar] + out[bar];
    }

    /// The number of frames that a full bar stands for.
    long ceiling() {
        return ceiling;
    }

    /// Time of the first nanosecond of a bar.
    long start(int bar) {
        return overview.firstNanos() + grouping.first(bar) * overview.spanNanos();
    }

    /// Time after its last one.
    long end(int bar) {
        return overview.firstNanos() + grouping.end(bar) * overview.spanNanos();
    }

    /// All of its time.
    Range time(int bar) {
        return new Range(start(bar), end(bar) - 1);
    }

    /// The bar that a step of [#scale] belongs to.
    int barOf(int step) {
        return grouping.barOf(step);
    }

    /// The bar of an entry, if there are bars.
    int barOfNumber(long number) {
        int low = 0;
        int high = overview.spans().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (overview.spans().get(middle).firstNumber() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return grouping.barOf(low);
    }

    /// How many hits each bar has; `hits` counts those from one number to another, both belonging to it.
    long[] hits(LongBinaryOperator hits) {
        long[] found = new long[count()];
        for (int bar = 0; bar < found.length; bar++) {
            long first = firstNumber(bar);
            long last = bar + 1 < found.length ? firstNumber(bar + 1) - 1 : overview.counted();
            found[bar] = last >= first ? hits.applyAsLong(first, last) : 0;
        }
        return found;
    }

    /// The spans as an axis; not for an empty overview.
    Scale scale(double width) {
        return new Scale(overview.firstNanos(), overview.spanNanos(), overview.spans().size(), 0, width);
    }

    /// How high a bar of so many frames is, out of `room` pixels: by the square root, so that few beside many are seen.
    double height(long frames, double room) {
        return frames == 0 ? 0 : Math.min(1, Math.sqrt((double) frames / ceiling)) * room;
    }

    private long firstNumber(int bar) {
        return overview.spans().get(grouping.first(bar)).firstNumber();
    }

    private static long ceiling(long[] in, long[] out) {
        long[] busy = new long[in.length];
        int count = 0;
        for (int bar = 0; bar < in.length; bar++) {
            if (in[bar] + out[bar] > 0) {
                busy[count++] = in[bar] + out[bar];
            }
        }
        if (count == 0) {
            return 1;
        }
        Arrays.sort(busy, 0, count);
        return Math.min(busy[count - 1], MOST_ORDINARY * busy[count / 2]);
    }
}
