package dev.frameline.ui.kit.plot;

import java.util.Locale;

/// What a part of a plot is drawn in; the sheet gives each its colour, as `-fl-plot-in-bar` for [#IN_BAR]. Any thread.
public enum Ink {
    GROUND, GRID, TEXT, STRONG, IN, IN_BAR, OUT, FAULT, MARK, HIT, QUIET, BRUSH, EDGE, CURSOR;

    String cssName() {
        return "-fl-plot-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
