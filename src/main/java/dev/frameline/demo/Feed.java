package dev.frameline.demo;

/// What a conversation says unasked. Only the conversation's writer calls it.
interface Feed {

    /// Says nothing.
    Feed SILENCE = new Feed() {
        @Override
        public long nanosUntilDue(long nowNanos) {
            return Long.MAX_VALUE;
        }

        @Override
        public int fill(byte[] buffer, long nowNanos, long epochMillis) {
            return 0;
        }
    };

    /// Nanoseconds until it has something to say; 0 or less if it has. May change with what the client says.
    long nanosUntilDue(long nowNanos);

    /// Writes whole frames that are due into the buffer, as many as fit and one at least, and returns their length.
    int fill(byte[] buffer, long nowNanos, long epochMillis);

    /// Whether all has been said: the server closes then.
    default boolean isOver() {
        return false;
    }

    /// The most bytes that one frame of it takes.
    default int mostFrameBytes() {
        return 0;
    }

    /// Releases what it holds.
    default void close() {}

    /// When things are due that come at a steady rate: thing `n`, from 0, is due `n / rate` seconds after the start, so that
    /// a late one does not delay those after it.
    ///
    /// @param startNanos when the first is due, on the ticker's monotonic clock
    /// @param rate a second; 0 for always due
    record Pace(long startNanos, double rate) {

        /// Nanoseconds until `n` is due; 0 or less if it is.
        long nanosUntil(long n, long nowNanos) {
            return rate == 0 ? 0 : startNanos + (long) (n * 1e9 / rate) - nowNanos;
        }
    }
}
