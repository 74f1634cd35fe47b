package dev.frameline.base.ranges;

import java.util.Arrays;

/// A set of whole numbers, kept as ranges that neither overlap nor touch, ascending. Immutable: every change gives
/// another set and costs as much as there are ranges. Any thread.
public final class LongRanges {

    public static final LongRanges NONE = new LongRanges(new long[0]);

    /// First and last member of each range, one after the other.
    private final long[] bounds;

    private LongRanges(long[] bounds) {
        this.bounds = bounds;
    }

    /// All numbers from `first` to `last`; none if `last` is lower.
    public static LongRanges of(long first, long last) {
        return last < first ? NONE : new LongRanges(new long[]{first, last});
    }

    /// The numbers of an ascending list.
    public static LongRanges ofAscending(long[] numbers) {
        var ascending = new Ascending();
        for (long number : numbers) {
            ascending.add(number, number);
        }
        return ascending.set();
    }

    /// Gathers a set from its lowest member to its highest. Confined to one thread.
    public static final class Ascending {

        private long[] bounds = new long[16];
        private int used;

        /// All numbers from `first` to `last`; `first` is above every number so far.
        public void add(long first, long last) {
            if (last < first) {
                return;
            }
            if (used > 0 && bounds[used - 1] == first - 1) {
                bounds[used - 1] = last;
                return;
            }
            if (used == bounds.length) {
                bounds = Arrays.copyOf(bounds, used * 2);
            }
            bounds[used++] = first;
            bounds[used++] = last;
        }

        /// What was gathered so far.
        public LongRanges set() {
            return used == 0 ? NONE : new LongRanges(Arrays.copyOf(bounds, used));
        }
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /// How many ranges there are.
    public int ranges() {
        return bounds.length / 2;
    }

    /// The lowest member of a range, counted from 0.
    public long first(int range) {
        return bounds[range * 2];
    }

    /// The highest member of a range, counted from 0.
    public long last(int range) {
        return bounds[range * 2 + 1];
    }

    /// How many members there are.
    public long size() {
        long size = 0;
        for (int i = 0; i < ranges(); i++) {
            size += last(i) - first(i) + 1;
        }
        return size;
    }

    public boolean contains(long number) {
        int range = rangeFrom(number);
        return range < ranges() && first(range) <= number;
    }

    /// The first range that ends at `number` or after it; `ranges()` if there is none.
    private int rangeFrom(long number) {
        int low = 0;
        int high = ranges();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (last(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// With all numbers from `first` to `last` too.
    public LongRanges with(long first, long last) {
        if (last < first) {
            return this;
        }
        // ranges that touch the new one are joined with it
        int from = rangeFrom(first - 1);
        int to = from;
        long lowest = first;
        long highest = last;
        while (to < ranges() && first(to) <= last + 1) {
            lowest = Math.min(lowest, first(to));
            highest = Math.max(highest, last(to));
            to++;
        }
        return replaced(from, to, new long[]{lowest, highest});
    }

    /// Without any number from `first` to `last`.
    public LongRanges without(long first, long last) {
        int from = rangeFrom(first);
        int to = from;
        long[] rests = new long[4];
        int used = 0;
        while (to < ranges() && first(to) <= last) {
            if (first(to) < first) {
                rests[used++] = first(to);
                rests[used++] = first - 1;
            }
            if (last(to) > last) {
                rests[used++] = last + 1;
                rests[used++] = last(to);
            }
            to++;
        }
        return replaced(from, to, Arrays.copyOf(rests, used));
    }

    private LongRanges replaced(int from, int to, long[] middle) {
        long[] next = new long[bounds.length - (to - from) * 2 + middle.length];
        System.arraycopy(bounds, 0, next, 0, from * 2);
        System.arraycopy(middle, 0, next, from * 2, middle.length);
        System.arraycopy(bounds, to * 2, next, from * 2 + middle.length, bounds.length - to * 2);
        return next.length == 0 ? NONE : new LongRanges(next);
    }

    /// The member nearest below `number`, or the nearest above it if there is none; `number` itself if it is one, or if
    /// the set is empty.
    public long nearest(long number) {
        if (isEmpty() || contains(number)) {
            return number;
        }
        int above = rangeFrom(number);
        return above > 0 ? last(above - 1) : first(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LongRanges set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /// Such as `[3, 7..9]`.
    @Override
    public String toString() {
        var text = new StringBuilder("[");
        for (int i = 0; i < ranges(); i++) {
            text.append(i == 0 ? "" : ", ").append(first(i));
            if (last(i) > first(i)) {
                text.append("..").append(last(i));
            }
        }
        return text.append(']').toString();
    }
}
