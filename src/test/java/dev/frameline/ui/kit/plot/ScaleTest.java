package dev.frameline.ui.kit.plot;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

final class ScaleTest {

    private static final long EPOCH = 1_763_804_467_204_000_000L;
    private static final long WEEK = 7 * 86_400_000_000_000L;

    @Test
    void placesAValueAndFindsItAgain() {
        var scale = new Scale(1000, 10, 50, 20, 120);
        assertThat(scale.end()).isEqualTo(1500);
        assertThat(scale.stepWidth()).isEqualTo(2);
        assertThat(scale.x(1000)).isEqualTo(20);
        assertThat(scale.x(1005)).isEqualTo(21);
        assertThat(scale.x(1500)).isEqualTo(120);
        assertThat(scale.stepAt(20)).isZero();
        assertThat(scale.stepAt(21.9)).isZero();
        assertThat(scale.stepAt(22)).isEqualTo(1);
        assertThat(scale.stepOf(1019)).isEqualTo(1);
        assertThat(scale.start(49)).isEqualTo(1490);
    }

    @Test
    void takesTheNearestStepBesideTheAxis() {
        var scale = new Scale(0, 10, 50, 20, 120);
        assertThat(scale.stepAt(-1e300)).isZero();
        assertThat(scale.stepAt(1e300)).isEqualTo(49);
        assertThat(scale.stepOf(-1)).isZero();
        assertThat(scale.stepOf(500)).isEqualTo(49);
    }

    @Test
    void aRangeIsWholeSteps() {
        var scale = new Scale(1000, 10, 50, 0, 100);
        assertThat(scale.range(3, 1)).isEqualTo(new Range(1010, 1039));
        assertThat(scale.range(2, 2)).isEqualTo(new Range(1020, 1029));
        assertThat(scale.range(0, 49)).isEqualTo(new Range(1000, 1499));
    }

    @Test
    void isExactToTheNanosecondAnywhereInTime() {
        var scale = new Scale(EPOCH, 1, 100, 0, 100);
        assertThat(scale.x(EPOCH + 37)).isEqualTo(37);
        assertThat(scale.stepOf(EPOCH + 37)).isEqualTo(37);
    }

    @Test
    void bearsAWeekAndRangesWithoutBounds() {
        var scale = new Scale(EPOCH, WEEK / 2048, 2048, 0, 774);
        assertThat(scale.x(EPOCH + WEEK)).isCloseTo(774, within(0.01));
        assertThat(scale.x(Long.MIN_VALUE)).isLessThan(-1e6);
        assertThat(scale.x(Long.MAX_VALUE)).isGreaterThan(1e6);
        assertThat(scale.stepOf(Long.MIN_VALUE)).isZero();
        assertThat(scale.stepOf(Long.MAX_VALUE)).isEqualTo(2047);
    }

    @Test
    void bearsAnAxisWithoutRoom() {
        var scale = new Scale(0, 10, 5, 50, 50);
        assertThat(scale.x(30)).isEqualTo(50);
        assertThat(scale.stepAt(50)).isZero();
    }

    @Test
    void refusesAnAxisWithoutSteps() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, 0, 5, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, 1, 0, 0, 1));
    }
}
