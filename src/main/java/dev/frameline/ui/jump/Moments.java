package dev.frameline.ui.jump;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.OptionalLong;

import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.Recording;

/// Finds the first entry at or after a moment by halving, as entries stand in the order of time. Waits for the disk:
/// called on workers.
final class Moments {

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private Moments() {}

    /// The first entry at or after `time` on the day of entry `near`, or on the next day if the recording had not begun
    /// by then.
    static OptionalLong find(Recording recording, LocalTime time, long near, ZoneId zone) throws FaultException {
        long count = recording.count();
        if (count == 0) {
            return OptionalLong.empty();
        }
        long begin = at(recording, 1);
        long wanted = nanos(day(at(recording, Math.clamp(near, 1, count)), zone).with(time));
        if (wanted < begin && near <= 1) {
            ZonedDateTime next = day(begin, zone).plusDays(1).with(time);
            wanted = nanos(next) <= at(recording, count) ? nanos(next) : wanted;
        }
        long low = 1;
        long high = count + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (at(recording, middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > count ? OptionalLong.empty() : OptionalLong.of(low);
    }

    private static long at(Recording recording, long number) throws FaultException {
        return recording.page(number, 1).getFirst().atNanos();
    }

    private static ZonedDateTime day(long epochNanos, ZoneId zone) {
        return Instant.ofEpochSecond(Math.floorDiv(epochNanos, NANOS_A_SECOND)).atZone(zone);
    }

    private static long nanos(ZonedDateTime moment) {
        return Math.addExact(Math.multiplyExact(moment.toEpochSecond(), NANOS_A_SECOND), moment.getNano());
    }
}
