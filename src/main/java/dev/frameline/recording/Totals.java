package dev.frameline.recording;

/// What some entries come to. Any thread.
///
/// @param entries how many they are
/// @param frames how many of them are frames
/// @param wireBytes their payloads as they were on the wire, and the bytes of handshakes
/// @param firstNanos when the earliest passed, nanoseconds since the epoch; 0 if there are none
/// @param lastNanos when the latest passed
public record Totals(long entries, long frames, long wireBytes, long firstNanos, long lastNanos) {

    public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    /// These and others that are not among them.
    public Totals plus(Totals other) {
        if (entries == 0 || other.entries == 0) {
            return entries == 0 ? other : this;
        }
        return new Totals(entries + other.entries, frames + other.frames, wireBytes + other.wireBytes,
                Math.min(firstNanos, other.firstNanos), Math.max(lastNanos, other.lastNanos));
    }

    /// From the earliest to the latest.
    public long nanos() {
        return lastNanos - firstNanos;
    }
}
