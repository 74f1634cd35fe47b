package dev.frameline.ui.kit.plot;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.frameline.ui.kit.plot.Brush.Grip;

import static org.assertj.core.api.Assertions.assertThat;

/// A hundred steps of ten, two pixels each.
final class BrushTest {

    private static final Scale SCALE = new Scale(1000, 10, 100, 0, 200);
    private static final Optional<Range> NONE = Optional.empty();
    /// From 40 to 80 pixels.
    private static final Range RANGE = new Range(1200, 1399);

    private final Brush brush = new Brush();

    @Test
    void aDragSelectsWholeStepsInEitherDirection() {
        brush.press(10, SCALE, NONE);
        assertThat(brush.drag(31, SCALE)).contains(new Range(1050, 1159));
        assertThat(brush.release(31, SCALE)).contains(new Range(1050, 1159));
        brush.press(31, SCALE, NONE);
        assertThat(brush.release(10, SCALE)).contains(new Range(1050, 1159));
    }

    @Test
    void aDragBeyondTheEndsStopsThere() {
        brush.press(10, SCALE, NONE);
        assertThat(brush.drag(-500, SCALE)).contains(new Range(1000, 1059));
        assertThat(brush.drag(9000, SCALE)).contains(new Range(1050, 1999));
    }

    @Test
    void aClickSelectsNothingAndOneBesideARangeTakesItAway() {
        brush.press(10, SCALE, NONE);
        assertThat(brush.drag(12, SCALE)).isEmpty();
        assertThat(brush.release(12, SCALE)).isEmpty();
        brush.press(120, SCALE, Optional.of(RANGE));
        assertThat(brush.drag(121, SCALE)).contains(RANGE);
        assertThat(brush.release(121, SCALE)).isEmpty();
    }

    @Test
    void aClickOnARangeLeavesItAsItIs() {
        for (double x : new double[]{39, 40, 60, 80}) {
            brush.press(x, SCALE, Optional.of(RANGE));
            assertThat(brush.release(x, SCALE)).contains(RANGE);
        }
    }

    @Test
    void anEdgeMovesAndMayCrossTheOther() {
        brush.press(41, SCALE, Optional.of(RANGE));
        assertThat(brush.drag(50, SCALE)).contains(new Range(1250, 1399));
        assertThat(brush.drag(101, SCALE)).contains(new Range(1390, 1509));
        brush.press(79, SCALE, Optional.of(RANGE));
        assertThat(brush.drag(101, SCALE)).contains(new Range(1200, 1509));
        assertThat(brush.drag(0, SCALE)).contains(new Range(1000, 1209));
    }

    @Test
    void theMiddleMovesTheWholeRangeAndStopsAtTheEnds() {
        brush.press(60, SCALE, Optional.of(RANGE));
        assertThat(brush.drag(70, SCALE)).contains(new Range(1250, 1449));
        assertThat(brush.drag(-900, SCALE)).contains(new Range(1000, 1199));
        assertThat(brush.drag(900, SCALE)).contains(new Range(1800, 1999));
        assertThat(brush.drag(60, SCALE)).contains(RANGE);
    }

    @Test
    void theAxisMayGrowWhileOneDrags() {
        brush.press(100, SCALE, NONE);
        var doubled = new Scale(1000, 20, 100, 0, 200);
        assertThat(brush.drag(100, doubled)).isEmpty();
        // the anchor is a time, and stands at half the place now
        assertThat(brush.drag(110, doubled)).contains(new Range(1500, 2119));
    }

    @Test
    void knowsWhatThePointerHasHoldOf() {
        assertThat(Brush.gripAt(60, SCALE, NONE)).isEqualTo(Grip.NEW);
        assertThat(grip(35)).isEqualTo(Grip.NEW);
        assertThat(grip(37)).isEqualTo(Grip.FROM);
        assertThat(grip(43)).isEqualTo(Grip.FROM);
        assertThat(grip(60)).isEqualTo(Grip.MOVE);
        assertThat(grip(77)).isEqualTo(Grip.TO);
        assertThat(grip(83)).isEqualTo(Grip.TO);
        assertThat(grip(85)).isEqualTo(Grip.NEW);
    }

    @Test
    void aNarrowRangeCanStillBeMovedAndWidened() {
        Optional<Range> narrow = Optional.of(new Range(1200, 1229));
        assertThat(Brush.gripAt(38, SCALE, narrow)).isEqualTo(Grip.FROM);
        assertThat(Brush.gripAt(43, SCALE, narrow)).isEqualTo(Grip.MOVE);
        assertThat(Brush.gripAt(48, SCALE, narrow)).isEqualTo(Grip.TO);
        Optional<Range> one = Optional.of(new Range(1200, 1209));
        assertThat(Brush.gripAt(38, SCALE, one)).isEqualTo(Grip.FROM);
        assertThat(Brush.gripAt(43, SCALE, one)).isEqualTo(Grip.TO);
    }

    @Test
    void keysMoveAndResizeAndLeaveAtLeastOneStep() {
        assertThat(Brush.moved(RANGE, 3, SCALE)).isEqualTo(new Range(1230, 1429));
        assertThat(Brush.moved(RANGE, Integer.MAX_VALUE, SCALE)).isEqualTo(new Range(1800, 1999));
        assertThat(Brush.endMoved(RANGE, 1, SCALE)).isEqualTo(new Range(1200, 1409));
        assertThat(Brush.endMoved(RANGE, -90, SCALE)).isEqualTo(new Range(1200, 1209));
        assertThat(Brush.startMoved(RANGE, -1, SCALE)).isEqualTo(new Range(1190, 1399));
        assertThat(Brush.startMoved(RANGE, 90, SCALE)).isEqualTo(new Range(1390, 1399));
        assertThat(Brush.startMoved(RANGE, -900, SCALE)).isEqualTo(new Range(1000, 1399));
    }

    @Test
    void aRangeBeyondTheAxisIsBroughtBack() {
        var always = new Range(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(Brush.moved(always, 1, SCALE)).isEqualTo(new Range(1000, 1999));
        assertThat(Brush.gripAt(100, SCALE, Optional.of(always))).isEqualTo(Grip.MOVE);
        assertThat(Brush.moved(new Range(5000, 6000), 0, SCALE)).isEqualTo(new Range(1990, 1999));
    }

    private static Grip grip(double x) {
        return Brush.gripAt(x, SCALE, Optional.of(RANGE));
    }
}
