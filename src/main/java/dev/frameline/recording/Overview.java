package dev.frameline.recording;

import java.util.List;

/// What passed over the whole recording, counted while it was recorded, in a bounded number of equal spans of time: it
/// costs the same for a thousand entries and for ten million. A picture of one moment. Any thread.
///
/// @param counted entries that it covers: all up to this number
/// @param firstNanos where the first span begins, nanoseconds since the epoch: the first entry's time. Entries of a clock
///     that was set back before it are in the first span
/// @param spanNanos length of each span; grows by doubling as the recording does
/// @param spans one after the other, at most [#MOST_SPANS]; those in which nothing passed too
/// @param sizesIn how many inbound frames had 0 bytes of payload on the wire (index 0), and 2^(i-1) up to 2^i - 1 bytes;
///     up to the last that has any, like the lists below
/// @param sizesOut the same, outbound
/// @param gaps how many entries came so long after the one before them: index 0 for none, i for 2^(i-1) up to 2^i - 1
///     nanoseconds
public record Overview(long counted, long firstNanos, long spanNanos, List<Span> spans, List<Long> sizesIn,
        List<Long> sizesOut, List<Long> gaps) {

    public static final int MOST_SPANS = 2048;

    public static final Overview EMPTY = new Overview(0, 0, 1_000_000, List.of(), List.of(), List.of(), List.of());

    /// What passed in one span.
    ///
    /// @param firstNumber number of the first entry in it; if it is empty, of the next one
    /// @param in inbound frames and the bytes of their payloads on the wire
    /// @param out the same, outbound
    /// @param faults entries with a finding
    /// @param longestGapNanos the longest time between an entry in it and the one before
    /// @param pings answered pings of ours, by when the answer came
    public record Span(long firstNumber, Traffic in, Traffic out, long faults, long longestGapNanos, Trips pings) {}

    /// Frames and their bytes.
    public record Traffic(long frames, long bytes) {

        public static final Traffic NONE = new Traffic(0, 0);
    }

    /// Round trips.
    ///
    /// @param count how many
    /// @param sumNanos all of them together
    /// @param longestNanos the longest
    public record Trips(long count, long sumNanos, long longestNanos) {

        public static final Trips NONE = new Trips(0, 0, 0);
    }

    public Overview {
        spans = List.copyOf(spans);
        sizesIn = List.copyOf(sizesIn);
        sizesOut = List.copyOf(sizesOut);
        gaps = List.copyOf(gaps);
    }

    /// Where the last span ends, nanoseconds since the epoch.
    public long endNanos() {
        return firstNanos + spans.size() * spanNanos;
    }
}
