package dev.frameline.ui.timeline;

import java.util.List;

import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.entries.TimelineRow.Tone;
import dev.frameline.ui.kit.rows.CellText;
import dev.frameline.ui.kit.rows.Column;
import dev.frameline.ui.kit.text.Texts;

/// The columns of the timeline and how their cells are written. Confined to the FX thread.
final class TimelineColumns {

    /// Width of a digit in the rows' typeface, and of what stands around a number.
    private static final double DIGIT = 7.3;
    private static final double NUMBER_PADDING = 16;
    private static final int FEWEST_DIGITS = 3;

    private final Column<TimelineRow> number;
    private final List<Column<TimelineRow>> all;

    /// @param dressing what rows wear beside their words
    TimelineColumns(Texts texts, RowDressing dressing) {
        number = Column.<TimelineRow>of(texts.get("timeline.column.number"), numberWidth(FEWEST_DIGITS),
                (row, index, cell) -> dressing.number(row, cell)).alignRight().fixed();
        all = List.of(number,
                Column.<TimelineRow>of(texts.get("timeline.column.time"), 100,
                        (row, index, cell) -> cell.text(row.when().clock()).style("muted")).min(60),
                Column.<TimelineRow>of(texts.get("timeline.column.delta"), 68,
                        (row, index, cell) -> cell.text(row.when().delta()).style("faint")).min(40).alignRight(),
                Column.<TimelineRow>of(texts.get("timeline.column.direction"), 24,
                        (row, index, cell) -> paintArrow(row, cell)).alignCentre().fixed(),
                Column.<TimelineRow>of(texts.get("timeline.column.type"), 86,
                        (row, index, cell) -> paintType(row, cell)).min(56),
                Column.<TimelineRow>of(texts.get("timeline.column.size"), 92,
                        (row, index, cell) -> cell.text(row.size()).style("faint")).min(48).alignRight(),
                Column.<TimelineRow>of(texts.get("timeline.column.preview"), 160,
                        (row, index, cell) -> {
                            cell.text(row.preview()).style(row.look().tone() == Tone.QUIET ? "muted" : "");
                            dressing.preview(row, cell);
                        })
                        .min(60).grow(1),
                Column.<TimelineRow>of(texts.get("timeline.column.reply"), 104,
                        (row, index, cell) -> cell.text(row.reply()).style("notice small")).min(48).alignRight());
    }

    List<Column<TimelineRow>> all() {
        return all;
    }

    /// Makes room for the highest number that may be shown, and for `glyphs` before it.
    void fitNumbers(long highest, int glyphs) {
        double width = numberWidth(Math.max(FEWEST_DIGITS, Long.toString(highest).length()) + glyphs);
        if (number.widthProperty().get() < width) {
            number.widthProperty().set(width);
        }
    }

    private static double numberWidth(int digits) {
        return Math.ceil(digits * DIGIT + NUMBER_PADDING);
    }

    private static void paintArrow(TimelineRow row, CellText cell) {
        switch (row.look().arrow()) {
            case IN -> cell.text("↓").style("in");
            case OUT -> cell.text("↑").style("out");
            case NONE -> cell.text("");
        }
    }

    private static void paintType(TimelineRow row, CellText cell) {
        cell.text(row.type()).badge(row.badge()).style(switch (row.look().tone()) {
            case STRONG -> "ui-medium";
            case QUIET, PIECE -> "ui muted";
            case BINARY -> "ui keyword";
        });
    }

    /// The style class of a whole row.
    static String rowStyle(TimelineRow row) {
        return switch (row.look().ground()) {
            case PLAIN -> "";
            case RAISED -> "raised";
            case FAULT -> "fault";
        };
    }
}
