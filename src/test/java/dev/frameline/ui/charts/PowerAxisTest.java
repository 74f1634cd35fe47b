package dev.frameline.ui.charts;

import org.junit.jupiter.api.Test;

import dev.frameline.ui.kit.plot.Measure;
import dev.frameline.ui.kit.plot.Range;

import static org.assertj.core.api.Assertions.assertThat;

final class PowerAxisTest {

    @Test
    void aStepHoldsThePowerOfTwoBelowIt() {
        assertThat(values(0, 0)).isEqualTo(new Range(0, 0));
        assertThat(values(1, 1)).isEqualTo(new Range(1, 1));
        assertThat(values(8, 9)).isEqualTo(new Range(128, 511));
        assertThat(values(0, 63)).isEqualTo(new Range(0, Long.MAX_VALUE));
    }

    @Test
    void valuesAreFoundInTheirSteps() {
        for (int from = 0; from < 63; from++) {
            for (int to = from; to < 63; to++) {
                assertThat(PowerAxis.steps(values(from, to))).isEqualTo(new Range(from, to));
            }
        }
        assertThat(PowerAxis.steps(new Range(100, 1000))).isEqualTo(new Range(7, 10));
    }

    @Test
    void ticksAreRoundAndNotTooMany() {
        assertThat(PowerAxis.ticks(Measure.BYTES, 0, 16, 20)).extracting(PowerAxis.Tick::label).containsExactly("1 B",
                "16 B", "128 B", "1 KB", "16 KB");
        assertThat(PowerAxis.ticks(Measure.BYTES, 0, 16, 3)).extracting(PowerAxis.Tick::label).containsExactly("1 B",
                "128 B", "16 KB");
        assertThat(PowerAxis.ticks(Measure.NANOS, 10, 48, 99)).extracting(PowerAxis.Tick::label).contains("1 \u00b5s",
                "1 ms", "1 s", "1 min", "1 h");
        assertThat(PowerAxis.ticks(Measure.BYTES, 0, 16, 0)).hasSize(1);
        assertThat(PowerAxis.ticks(Measure.BYTES, 2, 3, 5)).isEmpty();
    }

    @Test
    void aTickStandsAtTheBeginningOfItsStep() {
        assertThat(PowerAxis.ticks(Measure.BYTES, 0, 16, 20).get(3).position()).isEqualTo(11);
    }

    private static Range values(int from, int to) {
        return PowerAxis.values(new Range(from, to));
    }
}
