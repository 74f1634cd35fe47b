package dev.frameline.base.time;

/// A clock that can be faked. Any thread.
public interface Ticker {

    /// Monotonic nanoseconds from an arbitrary origin: for durations only.
    long nanos();

    /// Nanoseconds since the Unix epoch. Derived from the wall clock once and from the monotonic clock from then
    /// on, so that it never runs backwards within one ticker; enough for times until the year 2262.
    long epochNanos();

    /// The system's clock.
    static Ticker system() {
        return new SystemTicker();
    }
}
