package dev.frameline.ui.kit.plot;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Round times of day along an axis. Any thread.
public final class TimeTicks {

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("ss.SSSSSS", Locale.ROOT);

    private TimeTicks() {}

    /// A line across a plot.
    ///
    /// @param atNanos when, nanoseconds since the epoch
    /// @param label the time of day, or the date if they are days apart
    public record Tick(long atNanos, String label) {}

    /// Round times from `first` up to but not including `end`, at most `most` or one more. Round as the clock on the wall
    /// in `zone` had it at `first`: where it was put forward or back in between, later ticks keep their distance.
    public static List<Tick> between(long first, long end, int most, ZoneId zone) {
        long step = step(Math.max(1, (end - first) / Math.max(1, most)));
        long ahead = zone.getRules().getOffset(instant(first)).getTotalSeconds() * SECOND;
        DateTimeFormatter writer = writer(step).withZone(zone);
        var ticks = new ArrayList<Tick>();
        for (long at = Math.ceilDiv(first + ahead, step) * step - ahead; at < end; at += step) {
            ticks.add(new Tick(at, writer.format(instant(at))));
        }
        return List.copyOf(ticks);
    }

    private static long step(long atLeast) {
        if (atLeast > DAY) {
            return Math.ceilDiv(atLeast, DAY) * DAY;
        }
        // a microsecond is as fine as clocks are read
        return Math.max(MICRO, Math.round(Measure.NANOS.roundStep((double) atLeast)));
    }

    private static DateTimeFormatter writer(long step) {
        if (step < MILLI) {
            return MICROS;
        }
        if (step < SECOND) {
            return MILLIS;
        }
        return step < MINUTE ? SECONDS : step < DAY ? MINUTES : DATE;
    }

    private static Instant instant(long epochNanos) {
        return Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND), Math.floorMod(epochNanos, SECOND));
    }
}
