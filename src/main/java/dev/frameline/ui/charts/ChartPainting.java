package dev.frameline.ui.charts;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.text.TextAlignment;

import dev.frameline.ui.kit.plot.Ink;
import dev.frameline.ui.kit.plot.Measure;
import dev.frameline.ui.kit.plot.Painting;
import dev.frameline.ui.kit.plot.Pen;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.kit.plot.Scale;
import dev.frameline.ui.kit.plot.TimeTicks;

/// A chart as it is drawn: axes, values, what is selected, where the cursor is. Confined to the FX thread.
///
/// @param data the values
/// @param selected what a brush selected
/// @param cursor the bar that is looked at
/// @param flag what stands below it
/// @param empty what to say if there is nothing to draw
/// @param zone of times of day
record ChartPainting(ChartData data, Optional<Range> selected, OptionalInt cursor, String flag, String empty,
        ZoneId zone) implements Painting {

    static final double LEFT = 58;
    static final double RIGHT = 16;
    private static final double TOP = 8;
    private static final double BOTTOM = 22;
    private static final double TIME_LABEL = 90;
    private static final double POWER_LABEL = 62;
    private static final double LINE_DISTANCE = 36;
    private static final double LEAST = 2;
    private static final double LEAST_STEP = 3;
    private static final double DOT = 2.5;
    /// Pixels of a letter of the flag, about.
    private static final double LETTER = 6.2;

    /// How wide bars can be drawn in a chart of this width.
    static Scale scale(ChartData data, double width) {
        return data.scale(LEFT, Math.max(LEFT + 1, width - RIGHT));
    }

    @Override
    public void paint(Pen pen) {
        double foot = pen.height() - BOTTOM;
        if (data.isEmpty()) {
            pen.level(Ink.GRID, LEFT, pen.width() - RIGHT, foot);
            pen.text(Ink.TEXT, empty, TextAlignment.CENTER, pen.width() / 2, (TOP + foot) / 2);
            return;
        }
        Scale scale = scale(data, pen.width());
        ValueAxis axis = ValueAxis.of(data, TOP, foot, (int) ((foot - TOP) / LINE_DISTANCE));
        for (Measure.Tick tick : axis.ticks()) {
            pen.level(Ink.GRID, scale.left(), scale.right(), axis.y(tick.value()));
            pen.text(Ink.TEXT, tick.label(), TextAlignment.RIGHT, LEFT - 8, axis.y(tick.value()));
        }
        below(pen, scale, foot + 12);
        int count = data.series().size();
        for (int i = 0; i < count; i++) {
            draw(pen, data.series().get(i), scale, axis, i, count);
        }
        selected.ifPresent(range -> brush(pen, scale, range, foot));
        cursor.ifPresent(bar -> look(pen, scale, axis, bar));
    }

    private void below(Pen pen, Scale scale, double y) {
        double room = scale.right() - scale.left();
        if (data.chart().isOverTime()) {
            for (TimeTicks.Tick tick : TimeTicks.between(scale.first(), scale.end(), (int) (room / TIME_LABEL), zone)) {
                label(pen, scale, scale.x(tick.atNanos()), tick.label(), y);
            }
        } else {
            Measure measure = data.chart() == Chart.SIZES ? Measure.BYTES : Measure.NANOS;
            for (PowerAxis.Tick tick : PowerAxis.ticks(measure, scale.first(), scale.end(),
                    (int) (room / POWER_LABEL))) {
                label(pen, scale, scale.left() + (tick.position() - scale.first()) * scale.stepWidth(), tick.label(),
                        y);
            }
        }
    }

    private static void label(Pen pen, Scale scale, double x, String words, double y) {
        pen.upright(Ink.TEXT, x, y - 12, y - 9);
        double half = words.length() * LETTER / 2;
        pen.text(Ink.TEXT, words, TextAlignment.CENTER, Math.min(x, scale.right() + RIGHT - half), y + 2);
    }

    private void draw(Pen pen, Series series, Scale scale, ValueAxis axis, int index, int count) {
        switch (series.look()) {
            case AREA -> areas(pen, series, scale, axis);
            case BARS -> bars(pen, series, scale, axis, index, count);
            case STEPS -> steps(pen, series, scale, axis);
            case DOTS -> dots(pen, series, scale, axis);
        }
    }

    private void areas(Pen pen, Series series, Scale scale, ValueAxis axis) {
        for (int bar = 0; bar < series.values().length; bar++) {
            double value = series.values()[bar];
            if (value > 0) {
                double top = Math.min(axis.y(value), axis.foot() - 1);
                pen.fill(series.ink(), left(scale, bar), top, Math.max(left(scale, bar) + 1, right(scale, bar)),
                        axis.foot());
            }
        }
    }

    private void bars(Pen pen, Series series, Scale scale, ValueAxis axis, int index, int count) {
        double gap = Math.min(2, scale.stepWidth() / 8);
        for (int bar = 0; bar < series.values().length; bar++) {
            double value = series.values()[bar];
            if (value > 0) {
                double wide = (right(scale, bar) - left(scale, bar) - 2 * gap) / count;
                double left = left(scale, bar) + gap + index * wide;
                pen.fill(series.ink(), left, Math.min(axis.y(value), axis.foot() - LEAST), left + wide, axis.foot());
            }
        }
    }

    private void steps(Pen pen, Series series, Scale scale, ValueAxis axis) {
        int count = series.values().length;
        double[] xs = new double[2 * count + 2];
        double[] ys = new double[2 * count + 2];
        int points = 0;
        for (int bar = 0; bar <= count; bar++) {
            double y = bar < count ? axis.y(series.values()[bar]) : axis.foot();
            boolean isLow = y > axis.foot() - LEAST_STEP;
            if (isLow && points > 0) {
                xs[points] = xs[points - 1];
                ys[points++] = axis.foot();
                pen.line(series.ink(), xs, ys, points);
                points = 0;
            }
            if (!isLow) {
                if (points == 0) {
                    xs[points] = left(scale, bar);
                    ys[points++] = axis.foot();
                }
                xs[points] = left(scale, bar);
                ys[points++] = y;
                xs[points] = right(scale, bar);
                ys[points++] = y;
            } else if (bar < count && series.values()[bar] > 0) {
                // few beside many are still seen
                pen.fill(series.ink(), left(scale, bar), axis.foot() - LEAST_STEP, right(scale, bar), axis.foot());
            }
        }
    }

    private void dots(Pen pen, Series series, Scale scale, ValueAxis axis) {
        int count = series.values().length;
        double[] xs = new double[count];
        double[] ys = new double[count];
        int known = 0;
        for (int bar = 0; bar < count; bar++) {
            if (!Double.isNaN(series.values()[bar])) {
                xs[known] = (left(scale, bar) + right(scale, bar)) / 2;
                ys[known++] = axis.y(series.values()[bar]);
            }
        }
        pen.line(series.ink(), xs, ys, known);
        for (int i = 0; i < known; i++) {
            pen.dot(series.ink(), xs[i], ys[i], DOT);
        }
    }

    private static void brush(Pen pen, Scale scale, Range range, double foot) {
        double from = Math.clamp(scale.x(range.from()), scale.left() - 1, scale.right());
        double to = Math.clamp(scale.x(range.to() + 1), scale.left() - 1, scale.right());
        pen.fill(Ink.BRUSH, from, TOP, to, foot);
        pen.upright(Ink.EDGE, from, TOP, foot);
        pen.upright(Ink.EDGE, Math.max(from, to - 1), TOP, foot);
    }

    private void look(Pen pen, Scale scale, ValueAxis axis, int bar) {
        double x = (left(scale, bar) + right(scale, bar)) / 2;
        pen.upright(Ink.CURSOR, x, TOP, axis.foot());
        if (data.chart().isOverTime()) {
            for (Series series : data.series()) {
                double value = series.values()[bar];
                if (!Double.isNaN(value)) {
                    pen.dot(series.ink(), x, axis.y(value), DOT + 0.5);
                }
            }
        }
        double half = flag.length() * LETTER / 2 + 4;
        double middle = Math.clamp(x, Math.min(half, pen.width() / 2), Math.max(pen.width() - half, pen.width() / 2));
        pen.fill(Ink.GROUND, middle - half, axis.foot() + 1, middle + half, pen.height());
        pen.text(Ink.STRONG, flag, TextAlignment.CENTER, middle, axis.foot() + 14);
    }

    private double left(Scale scale, int bar) {
        return scale.x(data.range(bar).from());
    }

    private double right(Scale scale, int bar) {
        return scale.x(data.range(bar).to() + 1);
    }
}
