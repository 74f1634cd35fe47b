package dev.frameline.ui.kit.plot;

import java.util.Optional;

/// Selects a range of an axis by dragging: beside a range for a new one, at an edge to move the edge, within it to move
/// it whole; a click beside it takes it away. Ranges are whole steps of the axis. The axis may grow while one drags.
/// Confined to the FX thread.
public final class Brush {

    /// What the pointer has hold of.
    public enum Grip {
        NEW, MOVE, FROM, TO
    }

    private static final double EDGE = 4;
    private static final double CLICK = 3;

    private Grip grip = Grip.NEW;
    private Optional<Range> held = Optional.empty();
    private boolean isDragging;
    private double pressedX;
    private long anchor;

    /// What pressing at `x` would take hold of.
    public static Grip gripAt(double x, Scale scale, Optional<Range> range) {
        if (range.isEmpty()) {
            return Grip.NEW;
        }
        double from = scale.x(range.get().from());
        double to = scale.x(range.get().to());
        boolean isNarrow = to - from < 3 * EDGE;
        double within = isNarrow ? 0 : EDGE;
        if (x >= from - EDGE && x <= from + within && !(isNarrow && x > (from + to) / 2)) {
            return Grip.FROM;
        }
        if (x >= to - within && x <= to + EDGE) {
            return Grip.TO;
        }
        return x > from && x < to ? Grip.MOVE : Grip.NEW;
    }

    /// The pointer went down.
    public void press(double x, Scale scale, Optional<Range> range) {
        grip = gripAt(x, scale, range);
        held = range;
        isDragging = false;
        pressedX = x;
        anchor = scale.start(scale.stepAt(x));
    }

    /// The pointer moved while down: the range so far.
    public Optional<Range> drag(double x, Scale scale) {
        isDragging |= Math.abs(x - pressedX) >= CLICK;
        if (!isDragging) {
            return held;
        }
        int here = scale.stepAt(x);
        return switch (grip) {
            case NEW -> Optional.of(scale.range(scale.stepOf(anchor), here));
            case FROM -> held.map(range -> scale.range(here, scale.stepOf(range.to())));
            case TO -> held.map(range -> scale.range(scale.stepOf(range.from()), here));
            case MOVE -> held.map(range -> moved(range, here - scale.stepOf(anchor), scale));
        };
    }

    /// The pointer went up: the range from now on.
    public Optional<Range> release(double x, Scale scale) {
        Optional<Range> range = drag(x, scale);
        return !isDragging && grip == Grip.NEW ? Optional.empty() : range;
    }

    /// The range `by` steps further, as wide as it is, kept on the axis.
    public static Range moved(Range range, int by, Scale scale) {
        int from = scale.stepOf(range.from());
        int wide = scale.stepOf(range.to()) - from;
        int start = Math.clamp((long) from + by, 0, scale.steps() - 1 - wide);
        return scale.range(start, start + wide);
    }

    /// The range with its end `by` steps further; at least one step is left.
    public static Range endMoved(Range range, int by, Scale scale) {
        int from = scale.stepOf(range.from());
        return scale.range(from, Math.clamp((long) scale.stepOf(range.to()) + by, from, scale.steps() - 1));
    }

    /// The range with its beginning `by` steps further; at least one step is left.
    public static Range startMoved(Range range, int by, Scale scale) {
        int to = scale.stepOf(range.to());
        return scale.range(Math.clamp((long) scale.stepOf(range.from()) + by, 0, to), to);
    }
}
