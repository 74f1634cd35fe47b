package dev.frameline.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.frameline.query.JsonPath;
import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.entries.TimelineRow.Tone;
import dev.frameline.ui.entries.columns.ColumnPlan;
import dev.frameline.ui.entries.columns.EntryColumn;
import dev.frameline.ui.kit.rows.CellPainter;
import dev.frameline.ui.kit.rows.CellText;
import dev.frameline.ui.kit.rows.Column;
import dev.frameline.ui.kit.text.Texts;

/// The columns of the timeline and how their cells are written. Confined to the FX thread.
final class TimelineColumns {

    /// Width of a digit in the rows' typeface, and of what stands around a number.
    private static final double DIGIT = 7.3;
    private static final double NUMBER_PADDING = 16;
    private static final int FEWEST_DIGITS = 3;

    private static final double OWN_LEAST = 40;

    /// A column is made once, so that hiding it and showing it again does not forget its width.
    private record Key(ColumnPlan.Source source, String title) {}

    private final Texts texts;
    private final RowDressing dressing;
    private final Map<Key, Column<TimelineRow>> made = new HashMap<>();
    private final Column<TimelineRow> number;

    /// @param dressing what rows wear beside their words
    TimelineColumns(Texts texts, RowDressing dressing) {
        this.texts = texts;
        this.dressing = dressing;
        number = entries(EntryColumn.NUMBER);
        made.put(new Key(new ColumnPlan.Source.Entries(EntryColumn.NUMBER), ""), number);
    }

    /// The columns that were planned, as wide as they were planned.
    List<Column<TimelineRow>> of(List<ColumnPlan> plans) {
        return plans.stream().map(this::column).toList();
    }

    private Column<TimelineRow> column(ColumnPlan plan) {
        String title = plan.source() instanceof ColumnPlan.Source.Path(JsonPath path)
                ? ColumnPlan.titleOf(path, plan.choice())
                : "";
        Column<TimelineRow> column = made.computeIfAbsent(new Key(plan.source(), title),
                key -> switch (key.source()) {
                    case ColumnPlan.Source.Entries(EntryColumn entries) -> entries(entries);
                    case ColumnPlan.Source.Path(JsonPath path) -> own(path, title);
                });
        if (plan.choice().width() > 0) {
            column.widthProperty().set(plan.choice().width());
        } else if (column.isResizable()) {
            column.resetWidth();
        }
        return column;
    }

    private Column<TimelineRow> own(JsonPath path, String title) {
        return Column.<TimelineRow>of(title, 100, (row, index, cell) -> paintValue(row, path, cell)).min(OWN_LEAST);
    }

    private static void paintValue(TimelineRow row, JsonPath path, CellText cell) {
        TimelineRow.Value value = row.values().get(path);
        if (value != null) {
            cell.text(value.text());
            if (value.isNumber()) {
                cell.alignRight();
            }
        }
    }

    private Column<TimelineRow> entries(EntryColumn column) {
        return switch (column) {
            case NUMBER -> of(column, numberWidth(FEWEST_DIGITS), (row, index, cell) -> dressing.number(row, cell))
                    .alignRight().fixed();
            case TIME -> of(column, 100, (row, index, cell) -> cell.text(row.when().clock()).style("muted")).min(60);
            case DELTA -> of(column, 68, (row, index, cell) -> cell.text(row.when().delta()).style("faint")).min(40)
                    .alignRight();
            case DIRECTION -> of(column, 24, (row, index, cell) -> paintArrow(row, cell)).alignCentre().fixed();
            case TYPE -> of(column, 86, (row, index, cell) -> paintType(row, cell)).min(56);
            case SIZE -> of(column, 92, (row, index, cell) -> cell.text(row.size()).style("faint")).min(48)
                    .alignRight();
            case PREVIEW -> of(column, 160, (row, index, cell) -> paintPreview(row, cell)).min(60).grow(1);
            case REPLY -> of(column, 104, (row, index, cell) -> cell.text(row.reply()).style("notice small")).min(48)
                    .alignRight();
        };
    }

    private Column<TimelineRow> of(EntryColumn column, double width, CellPainter<TimelineRow> painter) {
        return Column.of(texts.get("timeline.column." + column.id()), width, painter);
    }

    private void paintPreview(TimelineRow row, CellText cell) {
        cell.text(row.preview()).style(row.look().tone() == Tone.QUIET ? "muted" : "");
        dressing.preview(row, cell);
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
