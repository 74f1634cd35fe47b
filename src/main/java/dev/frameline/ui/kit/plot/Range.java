package dev.frameline.ui.kit.plot;

/// Neighbouring whole values along an axis: nanoseconds, or numbers of bars. Any thread.
///
/// @param from the first value that belongs to it
/// @param to the last one, not before `from`
public record Range(long from, long to) {

    public Range {
        if (from > to) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    public boolean contains(long value) {
        return value >= from && value <= to;
    }

    public boolean overlaps(Range other) {
        return from <= other.to && other.from <= to;
    }
}
