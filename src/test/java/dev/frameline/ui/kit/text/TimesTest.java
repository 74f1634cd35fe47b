package dev.frameline.ui.kit.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class TimesTest {

    private static final long MOMENT = Instant.parse("2026-11-22T09:41:07.302118999Z").getEpochSecond() * 1_000_000_000L
            + 302_118_999L;

    @Test
    void showsTheTimeOfDayInItsZone() {
        assertThat(new Times(ZoneOffset.UTC).clock(MOMENT)).isEqualTo("09:41:07.302");
        assertThat(new Times(ZoneId.of("Asia/Kolkata")).clock(MOMENT)).isEqualTo("15:11:07.302");
    }

    @Test
    void showsMicroseconds() {
        assertThat(new Times(ZoneOffset.UTC).clockMicros(MOMENT)).isEqualTo("09:41:07.302 118");
        assertThat(new Times(ZoneOffset.UTC).clockMicros(-1)).isEqualTo("23:59:59.999 999");
    }

    @ParameterizedTest
    @CsvSource({"0, +0 ms", "600000, +0.6 ms", "900000, +0.9 ms", "2100000, +2.1 ms", "9000000, +9 ms",
            "9949999, +9.9 ms", "9950000, +10 ms", "47000000, +47 ms", "802000000, +802 ms", "999400000, +999 ms",
            "999500000, +1.0 s", "1200000000, +1.2 s", "59949000000, +59.9 s", "60000000000, +1:00 min",
            "125000000000, +2:05 min", "3725000000000, +1:02:05 h", "-600000, -0.6 ms"})
    void showsTheGapBetweenRows(long nanos, String shown) {
        assertThat(Times.delta(nanos)).isEqualTo(shown);
    }

    @Test
    void showsMillisecondsWithOneDecimal() {
        assertThat(Times.millis(46_800_000)).isEqualTo("46.8 ms");
        assertThat(Times.millis(28_000_000)).isEqualTo("28.0 ms");
    }

    @Test
    void showsHowLongSomethingLasts() {
        assertThat(Times.duration(Duration.ofMillis(753_999))).isEqualTo("00:12:33");
        assertThat(Times.duration(Duration.ofHours(100))).isEqualTo("100:00:00");
    }
}
