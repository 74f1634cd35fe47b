package dev.frameline.recording;

/// A span of time on the wall clock. Any thread.
///
/// @param fromNanos its first nanosecond since the epoch
/// @param toNanos its last one
public record TimeSpan(long fromNanos, long toNanos) {

    public static final TimeSpan ALWAYS = new TimeSpan(Long.MIN_VALUE, Long.MAX_VALUE);

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    public boolean contains(long nanos) {
        return nanos >= fromNanos && nanos <= toNanos;
    }
}
