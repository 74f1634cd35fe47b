package dev.frameline.ui.kit.plot;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class MeasureTest {

    @ParameterizedTest
    @CsvSource({"COUNT, 0, 0", "COUNT, 0.2, 0.2", "COUNT, 0.0333333, 0.0333", "COUNT, 7, 7", "COUNT, 950, 950",
            "COUNT, 999.6, 1k", "COUNT, 12000, 12k", "COUNT, 1534000, 1.53M", "COUNT, 1e12, 1T", "COUNT, 2e15, 2P",
            "COUNT, 5e19, 50000P", "BYTES, 0, 0", "BYTES, 512, 512 B", "BYTES, 1024, 1 KB", "BYTES, 1536, 1.5 KB",
            "BYTES, 1048576, 1 MB", "BYTES, 0.5, 0.5 B", "BYTES, 1e13, 9.09 TB", "NANOS, 0, 0",
            "NANOS, 250, 250 ns", "NANOS, 1500, 1.5 µs", "NANOS, 13800000, 13.8 ms", "NANOS, 3e10, 30 s",
            "NANOS, 9e10, 1.5 min", "NANOS, 7.2e12, 2 h", "NANOS, 6.048e14, 7 d"})
    void writesAValueInThreeDigits(Measure measure, double value, String text) {
        assertThat(measure.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"COUNT, 1, 1", "COUNT, 1.1, 2", "COUNT, 3, 5", "COUNT, 7, 10", "COUNT, 0.03, 0.05",
            "COUNT, 1.2e12, 2e12", "BYTES, 1, 1", "BYTES, 3, 4", "BYTES, 600, 1024", "BYTES, 1048576, 1048576",
            "NANOS, 3, 5", "NANOS, 3e6, 5e6", "NANOS, 6e8, 1e9", "NANOS, 11e9, 15e9", "NANOS, 31e9, 60e9",
            "NANOS, 4e12, 7.2e12", "NANOS, 1.5e14, 1.728e14"})
    void knowsRoundSteps(Measure measure, double atLeast, double step) {
        assertThat(measure.roundStep(atLeast)).isCloseTo(step, within(step * 1e-9));
    }

    @Test
    void ticksGoFromZeroToTheFirstRoundValueThatIsNoLess() {
        assertThat(labels(Measure.COUNT, 4812, 4)).containsExactly("0", "2k", "4k", "6k");
        assertThat(labels(Measure.COUNT, 4000, 4)).containsExactly("0", "1k", "2k", "3k", "4k");
        assertThat(labels(Measure.BYTES, 700_000, 4)).containsExactly("0", "256 KB", "512 KB", "768 KB");
        assertThat(labels(Measure.NANOS, 15e9, 4)).containsExactly("0", "5 s", "10 s", "15 s");
        assertThat(labels(Measure.COUNT, 0.3, 3)).containsExactly("0", "0.1", "0.2", "0.3");
    }

    @Test
    void thereAreTicksForNothingAndForEverything() {
        assertThat(labels(Measure.COUNT, 0, 4)).startsWith("0").endsWith("1");
        for (Measure measure : Measure.values()) {
            for (double top = 1e-6; top < 1e18; top *= 3.7) {
                List<Measure.Tick> ticks = measure.ticks(top, 4);
                assertThat(ticks).hasSizeBetween(2, 6);
                assertThat(ticks.getLast().value()).isGreaterThanOrEqualTo(top * 0.999);
                assertThat(ticks.get(ticks.size() - 2).value()).isLessThan(top);
            }
        }
    }

    private static List<String> labels(Measure measure, double top, int most) {
        return measure.ticks(top, most).stream().map(Measure.Tick::label).toList();
    }
}
