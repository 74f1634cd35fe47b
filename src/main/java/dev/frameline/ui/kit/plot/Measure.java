package dev.frameline.ui.kit.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// What the values along an axis are: how they are written, as short as can be, and which steps between them are round.
/// Any thread.
public enum Measure {
    /// How many: `0.2`, `950`, `12k`, `1.5M`.
    COUNT,
    /// Bytes: `512 B`, `16 KB`, `1.5 MB`, in powers of 1024 as everywhere.
    BYTES,
    /// Nanoseconds: `200 ns`, `1.5 ms`, `30 s`, `5 min`, `2 h`, `3 d`.
    NANOS;

    private static final List<Unit> OF_COUNTS = List.of(new Unit(1, ""), new Unit(1e3, "k"), new Unit(1e6, "M"),
            new Unit(1e9, "G"), new Unit(1e12, "T"), new Unit(1e15, "P"));
    private static final List<Unit> OF_BYTES = List.of(new Unit(1, " B"), new Unit(0x1p10, " KB"),
            new Unit(0x1p20, " MB"), new Unit(0x1p30, " GB"), new Unit(0x1p40, " TB"), new Unit(0x1p50, " PB"));
    private static final List<Unit> OF_TIME = List.of(new Unit(1, " ns"), new Unit(1e3, " \u00b5s"),
            new Unit(1e6, " ms"), new Unit(1e9, " s"), new Unit(60e9, " min"), new Unit(3600e9, " h"),
            new Unit(86_400e9, " d"));
    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final double SECOND = 1e9;
    private static final double DAY = 86_400e9;
    /// Round steps of a clock in seconds.
    private static final List<Integer> CLOCK = List.of(1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
            10_800, 21_600, 43_200, 86_400);

    /// A unit and how many of the smallest it holds.
    private record Unit(double size, String name) {}

    /// A line across a plot.
    ///
    /// @param value where
    /// @param label what to write beside it
    public record Tick(double value, String label) {}

    /// A value with its unit, in three digits.
    public String text(double value) {
        if (value == 0) {
            return "0";
        }
        Unit unit = unitOf(value);
        BigDecimal figure = new BigDecimal(value / unit.size()).round(THREE_DIGITS);
        return figure.stripTrailingZeros().toPlainString() + unit.name();
    }

    /// The smallest round step that is not smaller than this, which is more than 0.
    public double roundStep(double atLeast) {
        return switch (this) {
            case COUNT -> decimal(atLeast);
            case BYTES -> Math.pow(2, Math.ceil(Math.log(atLeast) / Math.log(2) - 1e-9));
            case NANOS -> atLeast <= SECOND / 2
                    ? decimal(atLeast)
                    : atLeast <= DAY ? clock(atLeast / SECOND) : DAY * decimal(atLeast / DAY);
        };
    }

    /// Round values from 0 up to `top` or the first one beyond it, in at most `most` steps.
    public List<Tick> ticks(double top, int most) {
        double end = top > 0 ? top : 1;
        double step = roundStep(end / Math.max(1, most));
        var ticks = new ArrayList<Tick>();
        for (int i = 0; (i - 1) * step < end * (1 - 1e-9); i++) {
            ticks.add(new Tick(i * step, text(i * step)));
        }
        return List.copyOf(ticks);
    }

    private Unit unitOf(double value) {
        List<Unit> units = switch (this) {
            case COUNT -> OF_COUNTS;
            case BYTES -> OF_BYTES;
            case NANOS -> OF_TIME;
        };
        Unit found = units.getFirst();
        for (Unit unit : units) {
            // 999.6 would be written 1000: go up a unit before it is
            if (value >= unit.size() * 0.9995) {
                found = unit;
            }
        }
        return found;
    }

    private static double decimal(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (int round : List.of(1, 2, 5)) {
            if (round * power >= atLeast * (1 - 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    private static double clock(double seconds) {
        for (int round : CLOCK) {
            if (round >= seconds) {
                return round * SECOND;
            }
        }
        return DAY;
    }
}
