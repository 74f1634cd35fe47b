package dev.frameline.ui.kit.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as people read them, in the zone given. Any thread.
public final class Times {

    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final double NANOS_A_MILLI = 1e6;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final ZoneId zone;
    private final DateTimeFormatter clock;

    /// Times of day in `zone`.
    public Times(ZoneId zone) {
        this.zone = zone;
        clock = CLOCK.withZone(zone);
    }

    /// The zone that times of day are in.
    public ZoneId zone() {
        return zone;
    }

    /// `09:41:07.204`.
    public String clock(long epochNanos) {
        return clock.format(instant(epochNanos));
    }

    /// `09:41:07.302 118`, with microseconds.
    public String clockMicros(long epochNanos) {
        return clock(epochNanos) + String.format(Locale.ROOT, " %03d", Math.floorMod(epochNanos, 1_000_000L) / 1000);
    }

    /// `+0.6 ms`, `+47 ms`, `+1.2 s`, `+2:05 min`, `+1:02:05 h`: the gap between two rows.
    public static String delta(long nanos) {
        String sign = nanos < 0 ? "-" : "+";
        long size = Math.abs(nanos);
        double millis = size / NANOS_A_MILLI;
        if (millis < 9.95) {
            // 0.9, 2.1, but a plain 9 when there is nothing behind the point
            String text = String.format(Locale.ROOT, "%.1f", millis);
            return sign + (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " ms";
        }
        if (millis < 999.5) {
            return sign + Math.round(millis) + " ms";
        }
        if (millis < 59_950) {
            return sign + String.format(Locale.ROOT, "%.1f s", millis / 1000);
        }
        long seconds = Math.round(millis / 1000);
        return seconds < 3600
                ? sign + String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60)
                : sign + String.format(Locale.ROOT, "%d:%02d:%02d h", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// `46.8 ms`: always milliseconds, one decimal.
    public static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / NANOS_A_MILLI);
    }

    /// `00:12:33`, cut to whole seconds; hours grow as they must.
    public static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static Instant instant(long epochNanos) {
        return Instant.ofEpochSecond(Math.floorDiv(epochNanos, NANOS_A_SECOND),
                Math.floorMod(epochNanos, NANOS_A_SECOND));
    }
}
