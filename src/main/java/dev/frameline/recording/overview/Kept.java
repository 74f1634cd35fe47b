package dev.frameline.recording.overview;

import java.util.List;

/// Counters on their way to a file, or back from it. Any thread.
///
/// @param counted entries that are counted: all up to this number
/// @param firstNanos where the first span begins
/// @param spanNanos length of a span
/// @param isWhole whether these are all rows; else those that changed
/// @param spans rows of spans, by position, their columns in the order of the table `overview_span`
/// @param buckets of the histograms
public record Kept(long counted, long firstNanos, long spanNanos, boolean isWhole, List<long[]> spans,
        List<Bucket> buckets) {

    /// What is counted in buckets.
    public enum Kind {
        IN, OUT, GAP
    }

    /// One bucket.
    ///
    /// @param kind of its histogram
    /// @param bucket its number
    /// @param entries how many fell in it
    public record Bucket(Kind kind, int bucket, long entries) {}
}
