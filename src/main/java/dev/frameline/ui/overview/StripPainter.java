package dev.frameline.ui.overview;

import java.util.OptionalDouble;

import dev.frameline.ui.kit.plot.Ink;
import dev.frameline.ui.kit.plot.Painting;
import dev.frameline.ui.kit.plot.Pen;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Scale;

/// Draws the strip. Confined to the FX thread.
final class StripPainter implements Painting {

    /// A bar and the gap after it.
    static final double PITCH = 4;
    private static final double WIDEST = 6;
    private static final double ABOVE = 6;
    private static final double LEAST = 2;
    private static final double LEAST_OUT = 3;
    private static final double TICK = 4;

    private final OverviewViewModel model;
    private OptionalDouble pointer = OptionalDouble.empty();

    StripPainter(OverviewViewModel model) {
        this.model = model;
    }

    /// Draws a line where the pointer is.
    void pointAt(OptionalDouble x) {
        pointer = x;
    }

    @Override
    public void paint(Pen pen) {
        StripBars bars = model.bars((int) (pen.width() / PITCH));
        model.scale(pen.width()).ifPresentOrElse(scale -> draw(pen, bars, scale),
                () -> pen.level(Ink.QUIET, 0, pen.width(), pen.height() / 2));
    }

    private void draw(Pen pen, StripBars bars, Scale scale) {
        long[] hits = model.hitsOfBars();
        for (int bar = 0; bar < bars.count(); bar++) {
            double left = Math.rint(scale.x(bars.start(bar)));
            double right = Math.max(left + 1, Math.min(left + WIDEST, Math.rint(scale.x(bars.end(bar))) - 1));
            if (hits.length == 0) {
                traffic(pen, bars, bar, left, right);
            } else {
                hits(pen, bars, bar, left, right, hits[bar]);
            }
            if (bars.faults(bar) > 0) {
                pen.fill(Ink.FAULT, left, 0, Math.max(right, left + 2), TICK);
            }
        }
        for (long number : model.marks()) {
            double x = scale.x(bars.start(bars.barOfNumber(number)));
            pen.upright(Ink.MARK, x, 0, pen.height());
            pen.fill(Ink.MARK, x - 1, 0, x + 2, TICK);
        }
        model.selection().rangeProperty().get().ifPresent(range -> brush(pen, scale, range));
        pointer.ifPresent(x -> pen.upright(Ink.CURSOR, x, 0, pen.height()));
    }

    private static void traffic(Pen pen, StripBars bars, int bar, double left, double right) {
        double foot = pen.height();
        if (bars.frames(bar) == 0) {
            return;
        }
        double whole = Math.max(LEAST, bars.height(bars.frames(bar), foot - ABOVE));
        double share = whole * bars.out(bar) / bars.frames(bar);
        double out = bars.out(bar) == 0 ? 0 : Math.max(LEAST_OUT, share);
        double in = bars.in(bar) == 0 ? 0 : Math.max(LEAST, whole - out);
        pen.fill(Ink.IN_BAR, left, Math.max(0, foot - out - in), right, foot - out);
        pen.fill(Ink.OUT, left, foot - out, right, foot);
    }

    private static void hits(Pen pen, StripBars bars, int bar, double left, double right, long hits) {
        double foot = pen.height();
        double room = foot - ABOVE;
        if (bars.frames(bar) > 0) {
            pen.fill(Ink.QUIET, left, foot - Math.max(LEAST, bars.height(bars.frames(bar), room)), right, foot);
        }
        if (hits > 0) {
            pen.fill(Ink.HIT, left, foot - Math.max(LEAST_OUT, bars.height(hits, room)), right, foot);
        }
    }

    private static void brush(Pen pen, Scale scale, Range range) {
        double from = Math.clamp(scale.x(range.from()), -1, pen.width());
        double to = Math.clamp(scale.x(range.to()), -1, pen.width());
        pen.fill(Ink.BRUSH, from, 0, to, pen.height());
        pen.upright(Ink.EDGE, from, 0, pen.height());
        pen.upright(Ink.EDGE, Math.max(from, Math.ceil(to) - 1), 0, pen.height());
    }
}
