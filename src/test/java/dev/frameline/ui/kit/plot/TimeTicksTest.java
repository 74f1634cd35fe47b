package dev.frameline.ui.kit.plot;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class TimeTicksTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long HOUR = 3600 * SECOND;

    @Test
    void stepsAreRoundOnTheClock() {
        long first = nanos("2025-11-22T09:41:07.204Z");
        assertThat(labels(first, first + 12 * SECOND, 4)).containsExactly("09:41:10", "09:41:15");
        assertThat(labels(first, first + 13 * 60 * SECOND, 4)).containsExactly("09:45", "09:50");
        assertThat(labels(first, first + SECOND, 5)).containsExactly("09:41:07.400", "09:41:07.600", "09:41:07.800",
                "09:41:08.000", "09:41:08.200");
        assertThat(labels(first, first + 1_000_000, 2)).containsExactly("07.204000", "07.204500");
        assertThat(labels(first, first + 9 * HOUR, 4)).containsExactly("12:00", "15:00", "18:00");
    }

    @Test
    void weeksAreWrittenAsDates() {
        long first = nanos("2025-11-22T09:41:07Z");
        assertThat(labels(first, first + 7 * 24 * HOUR, 4)).containsExactly("24 Nov", "26 Nov", "28 Nov");
    }

    @Test
    void areRoundInTheZone() {
        long first = nanos("2025-11-22T09:41:07Z");
        ZoneId india = ZoneId.of("Asia/Kolkata");
        assertThat(TimeTicks.between(first, first + 9 * HOUR, 4, india)).extracting(TimeTicks.Tick::label)
                .containsExactly("18:00", "21:00", "00:00");
    }

    @Test
    void aClockPutForwardMovesLaterLabelsNotTicks() {
        long first = nanos("2026-03-28T23:00:00Z");
        List<TimeTicks.Tick> ticks = TimeTicks.between(first, first + 6 * HOUR, 3, ZoneId.of("Europe/Berlin"));
        assertThat(ticks).extracting(TimeTicks.Tick::label).containsExactly("00:00", "03:00", "05:00");
        assertThat(ticks.get(1).atNanos() - ticks.get(0).atNanos()).isEqualTo(2 * HOUR);
        assertThat(ticks.get(2).atNanos() - ticks.get(1).atNanos()).isEqualTo(2 * HOUR);
    }

    @Test
    void bearsEveryLengthAndTimesBeforeTheEpoch() {
        for (long first : new long[]{nanos("2025-11-22T09:41:07Z"), -5 * HOUR - 17, 0}) {
            for (long length = 1; length < 400L * 24 * HOUR; length *= 3) {
                List<TimeTicks.Tick> ticks = TimeTicks.between(first, first + length, 4, ZoneOffset.UTC);
                long end = first + length;
                assertThat(ticks).hasSizeLessThanOrEqualTo(5)
                        .allMatch(tick -> tick.atNanos() >= first && tick.atNanos() < end);
            }
        }
        assertThat(TimeTicks.between(5, 5, 4, ZoneOffset.UTC)).isEmpty();
    }

    private static List<String> labels(long first, long end, int most) {
        return TimeTicks.between(first, end, most, ZoneOffset.UTC).stream().map(TimeTicks.Tick::label).toList();
    }

    private static long nanos(String instant) {
        Instant at = Instant.parse(instant);
        return at.getEpochSecond() * SECOND + at.getNano();
    }
}
